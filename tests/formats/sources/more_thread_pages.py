"""More pages with comments, in the markup of further blogs, forums and plug-ins; names and words are made up.

Each is (page, [(author, place of the comment answered or None, beginning of its words), …]).
"""

# ruff: noqa: E501 - pages are as wide as they come

ARTICLE = """<p>The harbor council voted on Tuesday to charge every boat that stays longer than one night at the north pier, and the fishermen say that they were never asked about it.</p>
<p>The fee will be twelve dollars a night from April on. The council hopes for a hundred thousand dollars a year, which it wants to spend on a new breakwater.</p>
<p>Owners of small boats have announced a protest for the weekend, and the mayor has invited them to a meeting in the town hall on Thursday evening.</p>"""

MORE_PAGES = {
    "typepad": (
        f"""<html><head><title>Pier fee</title></head><body><div class="entry"><h3 class="entry-header">Pier fee</h3><div class="entry-content"><div class="entry-body">{ARTICLE}</div></div></div>
<div class="comments"><h2 class="comments-header">Comments</h2><div class="comments-content">
<div id="comment-6a00d834" class="comment comment-odd"><div class="comment-avatar"><img></div>
<div class="comment-content"><p>Twelve dollars is a lot for a dinghy.</p></div><p class="comment-footer">Posted by: <a href="http://x.example">Greta Olm</a> | <a href="#c1">March 03, 2011 at 09:14 AM</a></p></div>
<div id="comment-6a00d835" class="comment comment-even"><div class="comment-content"><p>A breakwater costs millions.</p></div><p class="comment-footer">Posted by: Hal | <a href="#c2">March 03, 2011 at 11:20 AM</a></p></div></div>
<h3>The comments to this entry are closed.</h3></div></body></html>""",
        [("Greta Olm", None, "Twelve dollars is a lot for a dinghy."), ("Hal", None, "A breakwater costs millions.")],
    ),
    "movabletype": (
        f"""<html><head><title>Pier fee</title></head><body><div id="entry-12" class="entry-asset asset hentry"><h1 class="asset-name">Pier fee</h1><div class="asset-body">{ARTICLE}</div></div>
<div id="comments" class="comments"><h2 class="comments-header">2 Comments</h2><div class="comments-content">
<div class="comment" id="comment-801"><div class="inner"><div class="comment-header"><div class="user-pic"></div>
<div class="asset-meta"><span class="byline"><span class="vcard author">Ines Falk</span> | <a class="permalink" href="#comment-801"><abbr class="published" title="2009-05-11T08:10:00-05:00">May 11, 2009 8:10 AM</abbr></a></span></div></div>
<div class="comment-content"><p>They should have asked first.</p></div></div></div>
<div class="comment" id="comment-802"><div class="inner"><div class="comment-header"><div class="asset-meta"><span class="byline"><span class="vcard author">Jory</span> replied to <a href="#comment-801">comment from Ines Falk</a> | <a class="permalink" href="#comment-802"><abbr class="published" title="2009-05-11T09:00:00-05:00">May 11, 2009 9:00 AM</abbr></a></span></div></div>
<div class="comment-content"><p>They did ask, in November.</p></div></div></div></div></div></body></html>""",
        [("Ines Falk", None, "They should have asked first."), ("Jory", 0, "They did ask, in November.")],
    ),
    "blogger": (
        f"""<html><head><title>Pier fee</title></head><body><div class="post hentry"><h3 class="post-title entry-title">Pier fee</h3><div class="post-body entry-content">{ARTICLE}</div></div>
<div class="comments" id="comments"><h4>2 comments:</h4><dl id="comments-block">
<dt class="comment-author" id="c111"><a name="c111"></a><a href="http://www.blogger.com/profile/1" rel="nofollow">Kit Marr</a> said...</dt><dd class="comment-body"><p>Nice pier, poor idea.</p></dd><dd class="comment-footer"><span class="comment-timestamp"><a href="#c111">3:15 PM, June 02, 2008</a><span class="item-control"></span></span></dd>
<dt class="comment-author" id="c112">Anonymous said...</dt><dd class="comment-body"><p>I shall sail elsewhere.</p></dd><dd class="comment-footer"><span class="comment-timestamp"><a href="#c112">4:00 PM, June 02, 2008</a></span></dd></dl></div></body></html>""",
        [("Kit Marr", None, "Nice pier, poor idea."), ("Anonymous", None, "I shall sail elsewhere.")],
    ),
    "xenforo2": (
        """<html><head><title>Pier fee? | Harbor Forum</title></head><body><h1 class="p-title-value">Pier fee?</h1><article class="message message--post js-post js-inlineModContainer" data-author="Oda77" data-content="post-8001" id="js-post-8001"><span class="u-anchorTarget" id="post-8001"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-userDetails"><h4 class="message-name"><a class="username">Oda77</a></h4><h5 class="userTitle message-userTitle">Well-known member</h5></div>
<div class="message-userExtras"><dl class="pairs pairs--justified"><dt>Joined</dt><dd>Mar 2, 2014</dd></dl><dl class="pairs"><dt>Messages</dt><dd>1,204</dd></dl></div></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution"><ul class="message-attribution-main listInline"><li class="u-concealed"><a><time class="u-dt" datetime="2021-03-01T10:00:00+0000">Mar 1, 2021</time></a></li></ul><ul class="message-attribution-opposite"><li><a>#1</a></li></ul></header><div class="message-content js-messageContent"><div class="message-userContent lbContainer"><article class="message-body js-selectToQuote"><div class="bbWrapper">Does anybody pay the pier fee?</div></article></div></div><footer class="message-footer"><div class="message-actionBar"><a class="actionBar-action">Reply</a></div></footer><div class="message-signature"><div class="bbWrapper">Sail safe and sail far.</div></div></div></div></div></article><article class="message message--post js-post js-inlineModContainer" data-author="Pell" data-content="post-8002" id="js-post-8002"><span class="u-anchorTarget" id="post-8002"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-userDetails"><h4 class="message-name"><a class="username">Pell</a></h4><h5 class="userTitle message-userTitle">Well-known member</h5></div>
<div class="message-userExtras"><dl class="pairs pairs--justified"><dt>Joined</dt><dd>Mar 2, 2014</dd></dl><dl class="pairs"><dt>Messages</dt><dd>1,204</dd></dl></div></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution"><ul class="message-attribution-main listInline"><li class="u-concealed"><a><time class="u-dt" datetime="2021-03-02T10:00:00+0000">Mar 2, 2021</time></a></li></ul><ul class="message-attribution-opposite"><li><a>#2</a></li></ul></header><div class="message-content js-messageContent"><div class="message-userContent lbContainer"><article class="message-body js-selectToQuote"><div class="bbWrapper"><blockquote class="bbCodeBlock bbCodeBlock--quote js-expandWatch" data-quote="Oda77" data-source="post: 8001"><div class="bbCodeBlock-title"><a class="bbCodeBlock-sourceJump">Oda77 said:</a></div>
<div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent">Does anybody pay the pier fee?</div>
<div class="bbCodeBlock-expandLink"><a>Click to expand...</a></div></div></blockquote>Not me.</div></article></div></div><footer class="message-footer"><div class="message-actionBar"><a class="actionBar-action">Reply</a></div></footer><div class="message-signature"><div class="bbWrapper">Sail safe and sail far.</div></div></div></div></div></article><article class="message message--post js-post js-inlineModContainer" data-author="Quin" data-content="post-8003" id="js-post-8003"><span class="u-anchorTarget" id="post-8003"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-userDetails"><h4 class="message-name"><a class="username">Quin</a></h4><h5 class="userTitle message-userTitle">Well-known member</h5></div>
<div class="message-userExtras"><dl class="pairs pairs--justified"><dt>Joined</dt><dd>Mar 2, 2014</dd></dl><dl class="pairs"><dt>Messages</dt><dd>1,204</dd></dl></div></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution"><ul class="message-attribution-main listInline"><li class="u-concealed"><a><time class="u-dt" datetime="2021-03-03T10:00:00+0000">Mar 3, 2021</time></a></li></ul><ul class="message-attribution-opposite"><li><a>#3</a></li></ul></header><div class="message-content js-messageContent"><div class="message-userContent lbContainer"><article class="message-body js-selectToQuote"><div class="bbWrapper">I do, gladly.</div></article></div></div><footer class="message-footer"><div class="message-actionBar"><a class="actionBar-action">Reply</a></div></footer><div class="message-signature"><div class="bbWrapper">Sail safe and sail far.</div></div></div></div></div></article></body></html>""",
        [
            ("Oda77", None, "Does anybody pay the pier fee?"),
            ("Pell", 0, "> Oda77 said:"),
            ("Quin", None, "I do, gladly."),
        ],
    ),
    "vbulletin3": (
        """<html><head><title>Pier fee?</title></head><body><div id="edit501"><table id="post501" class="tborder" cellpadding="6"><tr><td class="thead" style="font-weight:normal"><a name="post501"><img></a> 03-01-2008, 10:12 AM</td><td class="thead" align="right">#<a href="#"><strong>1</strong></a></td></tr><tr valign="top"><td class="alt2" width="175"><div id="postmenu_501"><a class="bigusername" href="member.php?u=3">Tilda</a></div>
<div class="smallfont">Registered User</div>
<div class="smallfont"><div>Join Date: Feb 2006</div>
<div>Posts: 88</div></div></td><td class="alt1" id="td_post_501"><div id="post_message_501">The fee is steep.</div></td></tr></table></div>
<div id="edit502"><table id="post502" class="tborder" cellpadding="6"><tr><td class="thead" style="font-weight:normal"><a name="post502"><img></a> 03-02-2008, 10:12 AM</td><td class="thead" align="right">#<a href="#"><strong>2</strong></a></td></tr><tr valign="top"><td class="alt2" width="175"><div id="postmenu_502"><a class="bigusername" href="member.php?u=3">Udo B</a></div>
<div class="smallfont">Registered User</div>
<div class="smallfont"><div>Join Date: Feb 2006</div>
<div>Posts: 88</div></div></td><td class="alt1" id="td_post_502"><div id="post_message_502"><div style="margin:20px"><div class="smallfont">Quote:</div><table><tr><td class="alt2"><div>Originally Posted by <strong>Tilda</strong></div>
<div style="font-style:italic">The fee is steep.</div></td></tr></table></div>It is fair.</div></td></tr></table></div></body></html>""",
        [("Tilda", None, "The fee is steep."), ("Udo B", 0, "")],
    ),
    "vbulletin4": (
        """<html><head><title>Pier fee?</title></head><body><div id="postlist" class="postlist"><ol id="posts" class="posts"><li class="postbitlegacy postbitim postcontainer old" id="post_1"><div class="posthead"><span class="postdate old"><span class="date">01-12-2013,&nbsp;<span class="time">08:11 PM</span></span></span><span class="nodecontrols"><a class="postcounter">#1</a></span></div>
<div class="postdetails"><div class="userinfo"><div class="username_container"><a class="username offline popupctrl" href="member.php?9"><strong>Rolf</strong></a></div><span class="usertitle">Senior Member</span><dl class="userinfo_extra"><dt>Join Date</dt><dd>Jan 2009</dd><dt>Posts</dt><dd>377</dd></dl></div>
<div class="postbody"><div class="postrow"><h2 class="title icon">Re: Pier fee?</h2><div class="content"><div id="post_message_1"><blockquote class="postcontent restore">Who pays?</blockquote></div></div></div></div></div>
<div class="postfoot"><a>Reply With Quote</a></div></li><li class="postbitlegacy postbitim postcontainer old" id="post_2"><div class="posthead"><span class="postdate old"><span class="date">02-12-2013,&nbsp;<span class="time">08:12 PM</span></span></span><span class="nodecontrols"><a class="postcounter">#2</a></span></div>
<div class="postdetails"><div class="userinfo"><div class="username_container"><a class="username offline popupctrl" href="member.php?9"><strong>Sven</strong></a></div><span class="usertitle">Senior Member</span><dl class="userinfo_extra"><dt>Join Date</dt><dd>Jan 2009</dd><dt>Posts</dt><dd>377</dd></dl></div>
<div class="postbody"><div class="postrow"><h2 class="title icon">Re: Pier fee?</h2><div class="content"><div id="post_message_2"><blockquote class="postcontent restore">Nobody pays, I think.</blockquote></div></div></div></div></div>
<div class="postfoot"><a>Reply With Quote</a></div></li></ol></div></body></html>""",
        [("Rolf", None, "Who pays?"), ("Sven", None, "Nobody pays, I think.")],
    ),
    "phpbb3": (
        """<html><head><title>Harbor board - View topic - Pier fee</title></head><body><h2 class="topic-title"><a>Pier fee</a></h2><div id="p61" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile61"><dt class="has-profile-rank"><div class="avatar-container"></div><a href="./memberlist.php?mode=viewprofile&amp;u=5" class="username">Vera</a></dt><dd class="profile-rank">Skipper</dd><dd class="profile-posts"><strong>Posts:</strong> <a>42</a></dd></dl><div class="postbody"><div id="post_content61"><h3 class="first"><a href="#p61">Re: Pier fee</a></h3><ul class="post-buttons"><li><a>Quote</a></li></ul><p class="author"><a class="unread" href="#"><span class="sr-only">Post</span></a><span class="responsive-hide">by <strong><a class="username">Vera</a></strong> &raquo; </span><time datetime="2020-07-01T12:00:00+00:00">Wed Jul 01, 2020 12:00 pm</time></p><div class="content">Is it legal?</div>
<div id="sig61" class="signature">Fair winds</div></div></div></div></div>
<div id="p62" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile62"><dt class="has-profile-rank"><div class="avatar-container"></div><a href="./memberlist.php?mode=viewprofile&amp;u=5" class="username">Wim</a></dt><dd class="profile-rank">Skipper</dd><dd class="profile-posts"><strong>Posts:</strong> <a>42</a></dd></dl><div class="postbody"><div id="post_content62"><h3 class="first"><a href="#p62">Re: Pier fee</a></h3><ul class="post-buttons"><li><a>Quote</a></li></ul><p class="author"><a class="unread" href="#"><span class="sr-only">Post</span></a><span class="responsive-hide">by <strong><a class="username">Wim</a></strong> &raquo; </span><time datetime="2020-07-02T12:00:00+00:00">Wed Jul 02, 2020 12:00 pm</time></p><div class="content"><blockquote><div><cite><a>Vera</a> wrote: <a href="#p61" data-post-id="61">&uarr;</a><span class="responsive-hide">Wed Jul 01</span></cite>Is it legal?</div></blockquote>Quite legal.</div>
<div id="sig62" class="signature">Fair winds</div></div></div></div></div></body></html>""",
        [("Vera", None, "Is it legal?"), ("Wim", 0, "")],
    ),
    "coral": (
        f"""<html><head><title>Pier fee</title></head><body><article>{ARTICLE}</article><div id="coral_thread"><div class="coral coral-stream"><div id="comments-allComments-log"><div class="coral coral-comment coral-reacted-0" id="comment-aa-11"><div class="coral coral-comment-topBar"><button class="coral coral-comment-username coral-username"><span>Ike</span></button><div><button class="coral-comment-timestamp"><time class="coral coral-timestamp" datetime="2022-03-03T10:00:00.000Z" title="3/3/2022">3 years ago</time></button></div></div>
<div class="coral coral-content coral-comment-content"><div>Let the owners of yachts pay.</div></div>
<div class="coral coral-comment-actionBar"><button>Respect</button><button>Reply</button></div></div>
<div class="coral coral-indent coral-indent-1"><div class="coral coral-comment" id="comment-aa-12"><div class="coral coral-comment-topBar"><button class="coral coral-comment-username coral-username"><span>Jo May</span></button><time class="coral coral-timestamp" datetime="2022-03-03T11:00:00.000Z">3 years ago</time></div>
<div class="coral coral-comment-inReplyTo"><span>In reply to <span class="coral-comment-inReplyTo-username">Ike</span></span></div>
<div class="coral coral-content coral-comment-content"><div>And who owns yachts here?</div></div></div></div></div></div></div></body></html>""",
        [("Ike", None, "Let the owners of yachts pay."), ("Jo May", 0, "And who owns yachts here?")],
    ),
    "dcr": (
        f"""<html><head><title>Pier fee</title></head><body><article><h1>Pier fee</h1>{ARTICLE}</article><div id="comments"><ul class="dcr-1a"><li><div id="comment-161" data-testid="discussion-comment" class="dcr-x comment-wrapper"><div class="dcr-y"><a href="https://profile.example/user/id/1" class="dcr-z">Moss</a><div><a href="#comment-161"><time datetime="2023-04-01T10:00:00.000Z">1 Apr 2023 11.00</time></a></div></div>
<div class="comment-body dcr-b"><p>Good for the town.</p></div><button>Reply</button></div><ul><li><div id="comment-162" class="dcr-x comment-wrapper"><a href="https://profile.example/user/id/2">Ned</a><time datetime="2023-04-01T11:00:00.000Z">1 Apr 2023 12.00</time><div class="comment-body dcr-b"><p>Bad for the fish.</p></div></div></li></ul></li></ul></div></body></html>""",
        [("Moss", None, "Good for the town."), ("Ned", 0, "Bad for the fish.")],
    ),
    "heise": (
        """<html><head><title>Liegegeld: Warum? | Forum</title></head><body><h1 class="thread_title">Liegegeld: Warum?</h1><div id="posting_1001" class="posting_element posting" data-posting-id="1001"><div class="posting_header"><h2 class="posting_subject">Warum überhaupt?</h2><div class="userbar"><span class="pseudonym"><a href="/forum/heise-online/user/1">Ottokar</a></span><time class="posting_timestamp" datetime="2021-05-03T10:00:00+02:00">03.05.2021 10:00</time></div></div>
<div class="bbcode post text-break"><p>Das Liegegeld trifft nur die kleinen Boote.</p></div></div>
<div id="posting_1002" class="posting_element posting" data-posting-id="1002" data-parent-id="1001"><h2 class="posting_subject">Re: Warum überhaupt?</h2><div class="userbar"><span class="pseudonym"><a href="/forum/user/2">Paulchen</a></span><time datetime="2021-05-03T11:00:00+02:00">03.05.2021 11:00</time></div>
<div class="bbcode post text-break"><p>Nein, auch die großen.</p></div></div></body></html>""",
        [("Ottokar", None, "Das Liegegeld trifft nur die kleinen Boote."), ("Paulchen", 0, "Nein, auch die großen.")],
    ),
    "zeit": (
        f"""<html><head><title>Liegegeld | ZEITLOS</title></head><body><article class="article"><h1>Liegegeld</h1>{ARTICLE}</article><section class="comment-section" id="comments"><h2>2 Kommentare</h2><div class="comment-section__body"><article class="comment js-comment-toplevel" id="cid-5001"><div class="comment__container"><div class="comment-meta"><h4 class="comment-meta__name"><a href="https://profile.example/1">Quendel</a></h4><a class="comment-meta__date" href="#cid-5001">#1  —  vor 3 Jahren</a></div>
<div class="comment__body"><p>Endlich zahlt jemand für die Mole.</p></div>
<div class="comment__reactions"><a class="comment__reply">Antworten</a> <a>Melden</a></div></div></article><article class="comment comment--indented" id="cid-5002"><div class="comment__container"><div class="comment-meta"><h4 class="comment-meta__name"><a>Rosalie</a></h4><a class="comment-meta__date">#1.1  —  vor 3 Jahren</a></div>
<div class="comment__body"><a class="comment__origin js-jump-to-comment" href="#cid-5001">Antwort auf #1 von Quendel</a><p>Aber zu wenig.</p></div></div></article></div></section></body></html>""",
        [("Quendel", None, "Endlich zahlt jemand für die Mole."), ("Rosalie", 0, "Aber zu wenig.")],
    ),
    "spanish": (
        f"""<html><head><title>La tasa del muelle</title></head><body><article><h1>La tasa del muelle</h1>{ARTICLE}</article><div id="comentarios"><h3>2 comentarios</h3><ul class="lista-comentarios"><li class="comentario" id="comentario-1"><div class="comentario-cabecera"><span class="autor">Wenceslao</span> <span class="fecha">12 de mayo de 2021, 10:12</span></div>
<div class="comentario-texto"><p>Es un robo.</p></div><a class="responder">Responder</a></li><li class="comentario" id="comentario-2"><div class="comentario-cabecera"><span class="autor">Ximena</span> <span class="fecha">12 de mayo de 2021, 11:00</span></div>
<div class="comentario-texto"><p>No es para tanto.</p></div></li></ul></div></body></html>""",
        [("Wenceslao", None, "Es un robo."), ("Ximena", None, "No es para tanto.")],
    ),
    "pixnet": (
        """<html><head><title>港口的費用 @ 海風日誌</title></head><body><div class="article"><div class="article-head"><li class="title"><h2><a>港口的費用</a></h2></li></div>
<div class="article-body"><div class="article-content"><p>市議會星期二決定，在北碼頭停泊超過一夜的船都要付費。漁民說沒有人問過他們的意見。這筆費用從四月開始徵收，每晚十二元。</p><p>小船的船主宣布週末抗議，市長邀請他們星期四晚上到市政廳開會。市議會希望每年有十萬元的收入，用來建造新的防波堤。</p></div></div></div>
<div id="comment-area"><h3>留言列表</h3><ul class="single-post"><a name="comment-701"></a><li class="post-info"><ul class="userinfo"><li class="user-name">小海</li></ul><ul class="post-time"><li>2013/05/11 10:12</li></ul></li><li class="post-text">太貴了，真的太貴了。</li></ul><ul class="single-post"><a name="comment-702"></a><li class="post-info"><ul class="userinfo"><li class="user-name">阿明</li></ul><ul class="post-time"><li>2013/05/11 11:00</li></ul></li><li class="post-text">我覺得還好。</li></ul></div></body></html>""",
        [("小海", None, "太貴了，真的太貴了。"), ("阿明", None, "我覺得還好。")],
    ),
    "substack": (
        f"""<html><head><title>Pier fee</title></head><body><article><h1 class="post-title">Pier fee</h1>{ARTICLE}</article><div class="comments-page"><h4>2 Comments</h4><div class="container comment-list-container"><div class="comment-list"><div class="comment-list-items"><div class="comment" data-test-id="comment"><div class="comment-anchor" id="comment-9001"></div><table class="comment-content"><tr><td class="comment-head"><a href="https://substack.com/profile/1-cleo"><div class="profile-img-wrap"><img alt="Cleo Dunn"></div></a></td><td class="comment-rest"><div class="comment-meta"><span class="highlight"><a href="https://substack.com/profile/1-cleo">Cleo Dunn</a></span><span class="comment-meta-sep"></span><a title="May 3, 2022, 10:12 AM" href="/comment/9001">May 3, 2022</a></div>
<div class="comment-body"><p>Well argued, but who checks the boats?</p></div>
<div class="comment-actions"><span><a>Like (3)</a></span><span><a>Reply</a></span><span><a>Share</a></span></div></td></tr></table><div class="comment-list collapsed"><div class="comment-list-items"><div class="comment"><div id="comment-9002"></div><table class="comment-content"><tr><td class="comment-head"></td><td class="comment-rest"><div class="comment-meta"><span class="highlight"><a href="https://substack.com/profile/2-dag">Dag</a></span><a title="May 3, 2022, 11:00 AM">May 3, 2022</a><span class="author-badge">Author</span></div>
<div class="comment-body"><p>The harbor master does.</p></div></td></tr></table></div></div></div></div></div></div></div></div></body></html>""",
        [("Cleo Dunn", None, "Well argued, but who checks the boats?"), ("Dag", 0, "The harbor master does.")],
    ),
    "youtube": (
        """<html><head><title>Pier fee - YouTube</title></head><body><div id="comments"><ytd-comment-thread-renderer class="style-scope"><ytd-comment-view-model id="comment"><div id="body"><div id="main"><div id="header-author"><h3><a id="author-text" href="/@edda"><span> @edda </span></a></h3><span id="published-time-text"><a>2 years ago (edited)</a></span></div>
<div id="expander"><div id="content"><yt-attributed-string id="content-text"><span>I love this pier.</span></yt-attributed-string></div><tp-yt-paper-button>Read more</tp-yt-paper-button></div>
<div id="toolbar"><span id="vote-count-middle">15</span> Reply</div></div></div></ytd-comment-view-model><div id="replies"><ytd-comment-replies-renderer><div id="expander-contents"><div id="contents"><ytd-comment-view-model><div id="header-author"><a id="author-text"><span>@finn</span></a><span id="published-time-text"><a>1 year ago</a></span></div><yt-attributed-string id="content-text"><span>Me too.</span></yt-attributed-string></ytd-comment-view-model></div></div></ytd-comment-replies-renderer></div></ytd-comment-thread-renderer></div></body></html>""",
        [("edda", None, "I love this pier."), ("finn", 0, "Me too.")],
    ),
    "facebook plugin": (
        f"""<html><head><title>Pier fee</title></head><body><article><h1>Pier fee</h1>{ARTICLE}</article><div class="fb-comments"><div class="_56q9"><div class="_5o4h"><h4>2 Comments</h4></div>
<div class="_4uyl"></div>
<div class="_5k_5"><div class="_3-8y _5nz1 clearfix postContainer fbFirstPartyPost" id="fbc_11"><div class="_3-8m"><span class="UFICommentActorName"><a class="UFICommentActorName">Gwen Hall</a></span><div class="_30o4"><span class="_5mdd"><span>They will all go to the south pier.</span></span></div>
<div class="fsm fwn fcg _2vq9"><a>Like</a> · <a>Reply</a> · <abbr class="livetimestamp" data-utime="1430000000">10y</abbr></div></div>
<div class="_44ri _2pis replies"><div class="_3-8y postReplies postContainer" id="fbc_12"><span class="UFICommentActorName">Ivo</span><div class="_30o4"><span class="_5mdd">There is no south pier.</span></div></div></div></div></div></div></div></body></html>""",
        [("Gwen Hall", None, "They will all go to the south pier."), ("Ivo", 0, "There is no south pier.")],
    ),
    "jsonld forum": (
        """<html><head><title>Pier fee</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting","headline":"Pier fee","text":"Who likes the new pier fee? I do not, and I should like to hear why others do.","author":{"@type":"Person","name":"Jan"},"datePublished":"2023-03-01T10:00:00Z","comment":[{"@type":"Comment","text":"I like it.","author":{"@type":"Person","name":"Kaj"},"datePublished":"2023-03-01T11:00:00Z","comment":[{"@type":"Comment","text":"Why so?","author":{"@type":"Person","name":"Lia"},"datePublished":"2023-03-01T12:00:00Z"}]}]}</script></head><body><h1>Pier fee</h1><div id="app"></div></body></html>""",
        [("Jan", None, ""), ("Kaj", 0, "I like it."), ("Lia", 1, "Why so?")],
    ),
    "jsonld article": (
        f"""<html><head><title>Pier fee</title><script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"NewsArticle","headline":"Pier fee","comment":[{{"@type":"Comment","@id":"#c1","text":"Fair enough.","author":{{"name":"Mo"}},"dateCreated":"2023-03-01"}},{{"@type":"Comment","@id":"#c2","parentItem":{{"@id":"#c1"}},"text":"&lt;p&gt;Not fair.&lt;/p&gt;","author":[{{"name":"Nia"}}],"dateCreated":"2023-03-02"}}]}}]}}</script></head><body><article><h1>Pier fee</h1>{ARTICLE}</article></body></html>""",
        [("Mo", None, "Fair enough."), ("Nia", 0, "Not fair.")],
    ),
    "microdata": (
        f"""<html><head><title>Pier fee</title></head><body><article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Pier fee</h1><div itemprop="articleBody">{ARTICLE}</div></article><section><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p>By <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ole</span></span>, <meta itemprop="datePublished" content="2022-01-01">1 January</p><div itemprop="text">Too dear.</div></div>
<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p>By <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Pia</span></span>, <meta itemprop="datePublished" content="2022-01-02">2 January</p><div itemprop="text">Too cheap.</div></div></section></body></html>""",
        [("Ole", None, "Too dear."), ("Pia", None, "Too cheap.")],
    ),
    "wp simple": (
        f"""<html><head><title>Pier fee</title></head><body><div class="post hentry" id="post-3"><h2 class="entry-title">Pier fee</h2><div class="entry">{ARTICLE}</div></div><h3 id="comments">2 Responses to &#8220;Pier fee&#8221;</h3><ol class="commentlist"><li class="alt" id="comment-21"><cite>Una</cite> Says: <br><small class="commentmetadata"><a href="#comment-21">May 3rd, 2007 at 10:12 am</a></small><p>It is about time.</p></li><li id="comment-22"><cite><a href="http://v.example" rel="external nofollow">Vic</a></cite> Says: <br><small class="commentmetadata"><a>May 3rd, 2007 at 11:00 am</a></small><p>It is not.</p></li></ol><h3>Leave a Reply</h3><form><p><input name="author"><label><small>Name (required)</small></label></p><textarea name="comment"></textarea></form></body></html>""",
        [("Una", None, "It is about time."), ("Vic", None, "It is not.")],
    ),
    "slashdot": (
        f"""<html><head><title>Pier fee - Slashdash</title></head><body><article class="fhitem"><h2>Pier fee</h2><div class="body">{ARTICLE}</div></article><ul id="commentlisting"><li id="tree_81" class="comment full contain"><div id="comment_81" class="cw"><div id="comment_top_81" class="commentTop"><div class="title"><h4><a>First dock</a> <span id="comment_score_81" class="score">(Score:5, Funny)</span></h4></div>
<div class="details"><span class="by">by <a href="//x/~cid">cid_e</a> (<span class="uid"><a>77</a></span>)</span> <span class="otherdetails" id="comment_otherdetails_81">on Tuesday May 03, 2011 @10:12AM (<a>#81</a>)</span></div></div>
<div class="commentBody"><div id="comment_body_81">I, for one, welcome our new pier lords.</div></div>
<div class="commentSub"><span class="nbutton"><a>Reply to This</a></span></div></div><ul id="commtree_81"><li id="tree_82" class="comment full contain"><div id="comment_82" class="cw"><div class="commentTop"><div class="title"><h4><a>Re:First dock</a></h4></div>
<div class="details"><span class="by">by <a>Dex</a></span> <span class="otherdetails">on Tuesday May 03, 2011 @11:00AM</span></div></div>
<div class="commentBody"><div id="comment_body_82">Old joke.</div></div></div></li></ul></li></ul></body></html>""",
        [("cid_e", None, "I, for one, welcome our new pier lords."), ("Dex", 0, "Old joke.")],
    ),
    "lobsters": (
        """<html><head><title>Pier | Lobs</title></head><body><ol class="stories list"><li id="story_x" class="story"><div class="details"><span class="link"><a class="u-url">Pier fees</a></span></div></li></ol><ol class="comments comments1"><li class="comments_subtree"><ol class="comments"><li class="comments_subtree"><div id="c_ab1" data-shortid="ab1" class="comment"><div class="details"><div class="byline"><a class="comment_folder"></a> <a href="/~ira">ira</a> <time title="2024-05-03 10:00:00" datetime="2024-05-03 10:00:00">1 year ago</time> | <a>link</a></div>
<div class="comment_text"><p>Charge by length.</p></div></div></div><ol class="comments"><li class="comments_subtree"><div id="c_ab2" data-shortid="ab2" class="comment"><div class="details"><div class="byline"><a href="/~jed">jed</a> <time datetime="2024-05-03 11:00:00">1 year ago</time></div>
<div class="comment_text"><p>By weight.</p></div></div></div></li></ol></li></ol></li></ol></body></html>""",
        [("ira", None, "Charge by length."), ("jed", 0, "By weight.")],
    ),
    "smf": (
        """<html><head><title>Pier fee</title></head><body><div id="forumposts"><div class="windowbg" id="msg201"><div class="post_wrapper"><div class="poster"><h4><a href="index.php?action=profile;u=1" title="View the profile of Queenie">Queenie</a></h4><ul class="user_info"><li class="postgroup">Newbie</li><li class="postcount">Posts: 3</li></ul></div>
<div class="postarea"><div class="keyinfo"><div id="subject_201" class="subject_title"><a>Re: Pier fee</a></div>
<div class="postinfo"><a class="smalltext">May 01, 2017, 10:12:00 AM</a></div></div>
<div class="post"><div class="inner" id="msg_201">Where do I pay?</div></div></div>
<div class="moderatorbar"><div class="signature">Ahoy</div></div></div></div>
<div class="windowbg" id="msg202"><div class="post_wrapper"><div class="poster"><h4><a href="index.php?action=profile;u=1" title="View the profile of Ralf">Ralf</a></h4><ul class="user_info"><li class="postgroup">Newbie</li><li class="postcount">Posts: 3</li></ul></div>
<div class="postarea"><div class="keyinfo"><div id="subject_202" class="subject_title"><a>Re: Pier fee</a></div>
<div class="postinfo"><a class="smalltext">May 02, 2017, 10:12:00 AM</a></div></div>
<div class="post"><div class="inner" id="msg_202">At the kiosk.</div></div></div>
<div class="moderatorbar"><div class="signature">Ahoy</div></div></div></div></div></body></html>""",
        [("Queenie", None, "Where do I pay?"), ("Ralf", None, "At the kiosk.")],
    ),
    "squarespace": (
        f"""<html><head><title>Pier fee</title></head><body><article class="entry"><h1>Pier fee</h1>{ARTICLE}</article><div class="squarespace-comments" id="comments-1"><div class="comments-header">Comments (2)</div>
<div class="comment-list"><div class="comment" id="comment-a1"><div class="comment-header"><div class="author-name">Wes Ott</div>
<div class="date-created">5 years ago. <span class="likes">0 Likes</span></div></div>
<div class="comment-body"><div class="body-text"><p>Pay up, sailors.</p></div></div>
<div class="comment-footer"></div></div>
<div class="reply-list"><div class="comment" id="comment-a2"><div class="author-name">Xia</div>
<div class="date-created">5 years ago</div>
<div class="comment-body"><p>You first.</p></div></div></div></div></div></body></html>""",
        [("Wes Ott", None, "Pay up, sailors."), ("Xia", 0, "You first.")],
    ),
    "dutch": (
        f"""<html><head><title>Pier fee</title></head><body><article><h1>Pier fee</h1>{ARTICLE}</article><section class='reacties'><h2>2 reacties</h2><ul><li class='reactie' id='reactie-1'><strong class='naam'>Mira Holt</strong> <time datetime='2021-05-03T10:00'>3 mei</time><p>The gulls will not pay either.</p></li><li class='reactie' id='reactie-2'><strong class='naam'>Tobias</strong> <time datetime='2021-05-03T11:00'>3 mei</time><p>Nor will the cats of the harbor.</p></li></ul></section></body></html>""",
        [("Mira Holt", None, "The gulls will not pay either."), ("Tobias", None, "Nor will the cats of the harbor.")],
    ),
    "italian": (
        f"""<html><head><title>Pier fee</title></head><body><article><h1>Pier fee</h1>{ARTICLE}</article><div id='commenti'><h3>2 commenti</h3><div class='commento' id='commento-1'><p class='autore'>Mira Holt</p><p class='data'>3 maggio 2021 10:12</p><div class='testo'>The gulls will not pay either.</div><a>Rispondi</a></div>
<div class='commento' id='commento-2'><p class='autore'>Tobias</p><p class='data'>3 maggio 2021</p><div class='testo'>Nor will the cats of the harbor.</div></div></div></body></html>""",
        [("Mira Holt", None, "The gulls will not pay either."), ("Tobias", None, "Nor will the cats of the harbor.")],
    ),
    "Talk": (
        f"""<html><head><title>Pier fee</title></head><body><article><h1>Pier fee</h1>{ARTICLE}</article><section><h2>Diskutieren Sie mit</h2><div class='talk-stream-comment talk-stream-comment-level-0' id='c_1'><div class='talk-stream-comment-header'><span class='talk-stream-comment-user-name talk-slot-comment-author-name'>Mira Holt</span><span class='talk-comment-published'>03.05.2019, 10.12 Uhr</span></div>
<div class='talk-stream-comment-content'><div class='talk-plugin-rich-text-text'>The gulls will not pay either.</div></div></div>
<div class='talk-stream-comment talk-stream-comment-level-1' id='c_2'><span class='talk-stream-comment-user-name'>Tobias</span><div class='talk-stream-comment-content'>Nor will the cats of the harbor.</div></div></section></body></html>""",
        [("Mira Holt", None, "The gulls will not pay either."), ("Tobias", 0, "Nor will the cats of the harbor.")],
    ),
    "nodebb": (
        f"""<html><head><title>Pier fee</title></head><body><article><h1>Pier fee</h1>{ARTICLE}</article><ul component='topic' class='posts'><li component='post' class='topic-owner-post' data-index='0' data-pid='11' data-username='Mira Holt' data-timestamp='1556877600000'><div class='post-header'><a data-username='Mira Holt'>Mira Holt</a></div>
<div class='content' component='post/content'><p>The gulls will not pay either.</p></div></li><li component='post' data-index='1' data-pid='12' data-username='Tobias'><div class='content' component='post/content'><p>Nor will the cats of the harbor.</p></div></li></ul></body></html>""",
        [("Mira Holt", None, "The gulls will not pay either."), ("Tobias", None, "Nor will the cats of the harbor.")],
    ),
    "remark42": (
        f"""<html><head><title>Pier fee</title></head><body><article><h1>Pier fee</h1>{ARTICLE}</article><div class='remark42'><article class='comment root__thread' id='remark42__comment-a1'><div class='comment__info'><span class='comment__username'>Mira Holt</span><a class='comment__time'>05/03/2021 at 10:12 AM</a><span class='comment__score'>0</span></div>
<div class='comment__body'><div class='comment__text'><p>The gulls will not pay either.</p></div></div></article><div class='thread__replies thread_level_1'><article class='comment' id='remark42__comment-a2'><span class='comment__username'>Tobias</span><div class='comment__body'><div class='comment__text'><p>Nor will the cats of the harbor.</p></div></div></article></div></div></body></html>""",
        [("Mira Holt", None, "The gulls will not pay either."), ("Tobias", 0, "Nor will the cats of the harbor.")],
    ),
}
