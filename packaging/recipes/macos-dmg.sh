#!/bin/sh
# Not run here. On a Mac: an application of the frozen folder, and a disk image with it. Takes only what macOS brings.
#   packaging/recipes/macos-dmg.sh                    not signed: opened the first time by a right click
#   SIGN_AS="Developer ID Application: …" NOTARY_PROFILE=… packaging/recipes/macos-dmg.sh
set -eu
cd "$(dirname "$0")/../.."
python3 packaging/release.py frozen
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' argmap/__init__.py)
app=build/dmg/argmap.app
image=dist/argmap-$version-macos-$(uname -m).dmg

rm -rf build/dmg && mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" build/dmg/argmap.iconset
cp -R dist/argmap/ "$app/Contents/MacOS/"
for size in 16 32 128 256 512; do
  cp "build/icons/argmap-$size.png" "build/dmg/argmap.iconset/icon_${size}x${size}.png"
done
iconutil --convert icns --output "$app/Contents/Resources/argmap.icns" build/dmg/argmap.iconset
rm -r build/dmg/argmap.iconset

cat > "$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>CFBundleName</key><string>argmap</string>
  <key>CFBundleIdentifier</key><string>org.argmap.argmap</string>
  <key>CFBundleVersion</key><string>$version</string>
  <key>CFBundleShortVersionString</key><string>$version</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>CFBundleExecutable</key><string>argmap</string>
  <key>CFBundleIconFile</key><string>argmap</string>
  <key>CFBundleLocalizations</key><array><string>en</string><string>de</string><string>es</string><string>fr</string></array>
  <key>LSMinimumSystemVersion</key><string>14.0</string>
  <key>NSHighResolutionCapable</key><true/>
  <key>CFBundleDocumentTypes</key><array><dict>
    <key>CFBundleTypeName</key><string>Argument map</string>
    <key>CFBundleTypeRole</key><string>Editor</string>
    <key>CFBundleTypeExtensions</key><array><string>argmap</string></array>
    <key>CFBundleTypeIconFile</key><string>argmap</string>
  </dict></array>
</dict></plist>
PLIST

if [ -n "${SIGN_AS:-}" ]; then
  codesign --force --deep --options runtime --timestamp --sign "$SIGN_AS" "$app"
fi
ln -s /Applications build/dmg/Applications
rm -f "$image"
hdiutil create -volname "argmap $version" -srcfolder build/dmg -format ULFO "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
echo "$image"
