/* Lets search work in pages that are read from a folder: browsers allow no worker there, so its script runs in a
   hidden frame instead. Where a server shows the pages, nothing changes. */
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(address) {
      super()
      const frame = document.createElement("iframe")
      frame.hidden = true
      document.body.appendChild(frame)
      const inside = (this.inside = frame.contentWindow)
      this.ready = new Promise(done => {
        const script = inside.document.createElement("script")
        script.src = address
        script.onload = done
        inside.postMessage = data => this.dispatchEvent(new MessageEvent("message", { data }))
        inside.importScripts = () => Promise.resolve()
        inside.__search = window.__search
        inside.document.body.appendChild(script)
      })
    }
    postMessage(data) {
      this.ready.then(() => this.inside.dispatchEvent(new MessageEvent("message", { data })))
    }
    terminate() {}
  }
}
