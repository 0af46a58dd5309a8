"""Pages with comments in the markup of blogs, news sites, forums and Q&A pages; names and words are made up.

Each is (page, [(author, place of the comment answered or None), …]) in the order of the text that is read.
"""

# ruff: noqa: E501 - pages are as wide as they come

WORDPRESS = """<!doctype html><html><head><title>Bikes in town - Our Blog</title></head><body class="single">
<article id="post-12" class="post-12 post type-post hentry"><h1>Bikes in town</h1><div class="entry-content">
<p>The town wants more bikes. That is what the mayor said on Monday when she opened the new lane along the river, and many
people came to see it and to try it.</p><p>There will be more lanes next year, says the plan, and there will be fewer places to
park a car in the old town, which some shop owners do not like at all.</p></div></article>
<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on “Bikes in town”</h2><ol class="commentlist">
<li id="comment-1" class="comment even thread-even depth-1 parent"><article id="div-comment-1" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><img class="avatar" alt=""><b class="fn"><a href="#">Ann Bell</a></b>
<span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time datetime="2024-05-03T14:22:00+00:00">May 3,
2024 at 2:22 pm</time></a></div></footer><div class="comment-content"><p>I like bikes a lot.</p><p>They are quiet and they are
cheap to keep.</p></div><div class="reply"><a class="comment-reply-link">Reply</a></div></article>
<ol class="children"><li id="comment-2" class="comment odd depth-2"><article class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><b class="fn">Tom</b> <span class="says">says:</span></div></footer><div class="comment-content">
<blockquote><p>They are quiet and they are cheap to keep.</p></blockquote><p>So are cars that stand still.</p></div></article></li>
</ol></li>
<li id="comment-3" class="comment even depth-1"><article class="comment-body"><footer class="comment-meta"><div
class="comment-author vcard"><b class="fn">Zoë</b></div></footer><div class="comment-content"><p>Neither of you rides.</p></div>
</article></li></ol><div id="respond"><h3>Leave a Reply</h3><form><textarea></textarea></form></div></div></body></html>"""

DISQUS = """<html><body><div id="disqus_thread"><ul id="post-list" class="post-list">
<li class="post" id="post-5001"><div class="post-content"><div class="indicator"></div><div class="avatar"><a href="/by/ann/"><img></a>
</div><div class="post-body"><header><span class="post-byline"><span class="author publisher-anchor-color"><a href="/by/ann/">ann_b</a>
</span></span><span class="post-meta"><a class="time-ago" title="Friday, May 3, 2024 10:11 AM">2 years ago</a></span></header>
<div class="post-body-inner"><div class="post-message-container"><div class="publisher-anchor-color"><div class="post-message">
<p>Close the square. It is full of noise.</p></div></div></div></div><footer><menu><li class="voting"><a><span
class="updatable count">7</span></a></li><li class="reply"><a>Reply</a></li></menu></footer></div></div>
<ul class="children"><li class="post" id="post-5002"><div class="post-content"><div class="post-body"><header><span
class="post-byline"><span class="author"><a href="/by/bo/">Bo</a></span> <span><a class="parent-link" href="#comment-5001">ann_b</a>
</span></span></header><div class="post-body-inner"><div class="post-message"><p>And where do I park?</p></div></div></div></div>
<ul class="children"><li class="post" id="post-5003"><div class="post-content"><div class="post-body"><header><span
class="post-byline"><span class="author">Guest 17</span></span></header><div class="post-body-inner"><div class="post-message">
<p>At the station.</p></div></div></div></div></li></ul></li></ul></li>
<li class="post" id="post-5004"><div class="post-content"><div class="post-body"><header><span class="post-byline"><span
class="author"><a>Cy</a></span></span></header><div class="post-body-inner"><div class="post-message"><p>Nobody asked
us.</p></div></div></div></div></li></ul></div></body></html>"""

DISCOURSE = """<html><head><title>Should the square close? - Town Forum</title><meta name="generator" content="Discourse 3.2"></head>
<body class="crawler"><div id="main-outlet"><h1><a>Should the square close?</a></h1><div itemscope
itemtype="http://schema.org/DiscussionForumPosting"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta">
<span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="https://f.example/u/ann"><span
itemprop="name">ann</span></a></span><span class="crawler-post-infos"><time itemprop="datePublished"
datetime="2024-05-03T10:11:12Z" class="post-time">May 3, 2024, 10:11am</time><span itemprop="position">1</span></span></div><div
class="post" itemprop="text"><p>I think that the square should be closed to cars for good.</p></div><div itemprop="interactionStatistic"
class="post-likes">3 Likes</div></div>
<div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div
class="crawler-post-meta"><span class="creator" itemprop="author"><a href="https://f.example/u/bo"><span itemprop="name">bo</span></a>
</span><time itemprop="datePublished" datetime="2024-05-03T11:00:00Z">May 3</time></div><div class="post" itemprop="text"><aside
class="quote no-group" data-username="ann" data-post="1"><div class="title"><img>ann:</div><blockquote><p>the square should be closed
to cars for good</p></blockquote></aside><p>On market days only, please.</p></div></div>
<div id="post_3" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div
class="crawler-post-meta"><span class="creator" itemprop="author"><a href="https://f.example/u/cy"><span itemprop="name">cy</span></a>
</span></div><div class="post" itemprop="text"><p>We have had this talk before.</p></div></div></div></div></body></html>"""

PHPBB = """<html><head><title>Close the square? - Town board</title></head><body id="phpbb" class="section-viewtopic">
<div id="page-body"><h2 class="topic-title"><a>Close the square?</a></h2>
<div id="p101" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile101"><dt><a href="./memberlist.php?mode=viewprofile&amp;u=2"
class="username">Ann Bell</a></dt><dd class="profile-posts"><strong>Posts:</strong> 12</dd></dl><div class="postbody"><div
id="post_content101"><h3 class="first"><a href="#p101">Close the square?</a></h3><p class="author"><a class="unread"></a><span
class="responsive-hide">by <strong><a class="username" href="./memberlist.php?mode=viewprofile&amp;u=2">Ann Bell</a></strong> »
</span><time datetime="2024-05-03T10:11:12+00:00">Fri May 03, 2024 10:11 am</time></p><div class="content">I say close it.<br><br>Cars
have other places to go to, and children have not.</div></div><div class="signature">Ride on!</div></div></div></div>
<div id="p102" class="post has-profile bg1"><div class="inner"><dl class="postprofile"><dt><a class="username" href="x?mode=viewprofile&amp;u=3">Bo_77</a></dt></dl><div
class="postbody"><div id="post_content102"><h3><a href="#p102">Re: Close the square?</a></h3><p class="author">by <strong><a
class="username">Bo_77</a></strong> » Fri May 03, 2024 11:30 am</p><div class="content"><blockquote><div><cite>Ann Bell
wrote:</cite>Cars have other places to go to, and children have not.</div></blockquote>Tell that to the people on the ring
road.</div></div></div></div></div>
<div id="p103" class="post bg2"><div class="inner"><dl class="postprofile"><dt><a class="username">Cy</a></dt></dl><div
class="postbody"><div id="post_content103"><h3><a href="#p103">Re: Close the square?</a></h3><p class="author">by <strong><a
class="username">Cy</a></strong> » Fri May 03, 2024 12:00 pm</p><div class="content">Both of you have a point.</div></div></div></div>
</div></div><div class="copyright">Powered by a board</div></body></html>"""

REDDIT = """<html><head><title>Close the square? : town</title></head><body class="comments-page"><div class="content" role="main">
<div id="siteTable" class="sitetable linklisting"><div class="thing id-t3_abc odd link self" id="thing_t3_abc" data-fullname="t3_abc"
data-author="annb" data-score="120" data-timestamp="1714731072000"><div class="midcol unvoted"><div class="score unvoted"
title="120">120</div></div><div class="entry unvoted"><p class="title"><a class="title may-blank">Close the square?</a> <span
class="domain">(self.town)</span></p><p class="tagline">submitted <time datetime="2024-05-03T10:11:12+00:00">1 year ago</time> by <a
class="author">annb</a></p><div class="expando"><div class="usertext-body"><div class="md"><p>The council votes on Tuesday. What do
you think?</p></div></div></div><ul class="flat-list buttons"><li><a>3 comments</a></li><li><a>share</a></li></ul></div></div></div>
<div class="commentarea"><div class="menuarea">sorted by: best</div><div class="sitetable nestedlisting">
<div class="thing id-t1_c1 noncollapsed comment" id="thing_t1_c1" data-fullname="t1_c1"><p class="parent"><a name="c1"></a></p><div
class="midcol"></div><div class="entry unvoted"><p class="tagline"><a class="expand">[–]</a><a class="author">bo_rides</a> <span
class="score dislikes" title="41">41 points</span><span class="score unvoted" title="42">42 points</span><span class="score likes"
title="43">43 points</span> <time title="Fri May 3 11:00:00 2024 UTC" datetime="2024-05-03T11:00:00+00:00" class="live-timestamp">1
year ago</time></p><form class="usertext"><div class="usertext-body"><div class="md"><p>Close it at last.</p></div></div></form><ul
class="flat-list buttons"><li><a>permalink</a></li></ul></div><div class="child"><div class="sitetable listing">
<div class="thing id-t1_c2 comment" id="thing_t1_c2"><div class="entry"><p class="tagline"><a class="author">cy</a> <span
class="score unvoted" title="-3">-3 points</span></p><form class="usertext"><div class="usertext-body"><div class="md"><blockquote><p>Close
it at last.</p></blockquote><p>Why at last?</p></div></div></form></div><div class="child"></div></div></div></div></div>
<div class="thing comment" id="thing_t1_c3"><div class="entry"><p class="tagline"><em>[deleted]</em> <a class="author">[deleted]</a></p><form
class="usertext"><div class="usertext-body"><div class="md"><p>Leave it open.</p></div></div></form></div></div>
</div></div></div></body></html>"""

STACK = """<html><head><title>How do I keep cars out? - Town Exchange</title></head><body class="question-page"><div id="content"><div
itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h1 itemprop="name"><a class="question-hyperlink">How do I keep
cars out?</a></h1><div id="mainbar"><div class="question js-question" data-questionid="77" id="question"><div class="post-layout"><div
class="votecell"><div class="js-vote-count" itemprop="upvoteCount" data-value="9">9</div></div><div class="postcell post-layout--right"><div
class="s-prose js-post-body" itemprop="text"><p>We have a square, and cars stand on it. How do we keep them out?</p></div><div
class="post-signature"><div class="user-info"><div class="user-action-time">edited <span title="2024-05-04 08:00:00Z"
class="relativetime">May 4</span></div><div class="user-details"><a href="/users/5/eddy">Eddy</a></div></div></div><div
class="post-signature owner"><div class="user-info"><div class="user-action-time">asked <span title="2024-05-03 10:11:12Z"
class="relativetime">May 3</span></div><div class="user-details" itemprop="author" itemscope><a href="/users/1/ann">Ann B.</a><span
class="d-none" itemprop="name">Ann B.</span></div></div></div></div><div class="post-layout--right"><ul class="comments-list"><li
id="comment-901" class="comment js-comment" data-comment-id="901"><div class="comment-actions"><div class="comment-score"><span
title="number of votes" class="cool">4</span></div></div><div class="comment-text js-comment-text-and-form"><div
class="comment-body js-comment-edit-hide"><span class="comment-copy">What kind of cars?</span> – <a href="/users/2/bo"
class="comment-user">bo</a> <span class="comment-date"><a class="comment-link"><span title="2024-05-03 10:30:00Z, License: x"
class="relativetime-clean">May 3</span></a></span></div></div></li></ul></div></div></div>
<div id="answers"><h2>2 Answers</h2>
<div id="answer-78" class="answer js-answer accepted-answer" data-answerid="78" itemprop="acceptedAnswer" itemscope
itemtype="https://schema.org/Answer"><div class="post-layout"><div class="js-vote-count" itemprop="upvoteCount" data-value="15">15</div><div
class="answercell"><div class="s-prose js-post-body" itemprop="text"><p>Use posts of stone.</p><ul><li>They last.</li><li>They look
good.</li></ul></div><div class="post-signature"><div class="user-info"><div class="user-action-time">answered <span
title="2024-05-03 12:00:00Z" class="relativetime">May 3</span></div><div class="user-details" itemprop="author"><a
href="/users/3/cy">cy</a><span class="d-none" itemprop="name">cy</span></div></div></div></div><ul class="comments-list"><li
id="comment-902" class="comment"><div class="comment-text"><div class="comment-body"><span class="comment-copy">Fire engines need to
pass, too.</span> – <a href="/users/1/ann" class="comment-user owner">Ann B.</a></div></div></li></ul></div></div>
<div id="answer-79" class="answer" data-answerid="79" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><div
class="js-vote-count" itemprop="upvoteCount" data-value="-1">-1</div><div class="s-prose js-post-body" itemprop="text"><p>Put up a
sign.</p></div><div class="user-details" itemprop="author"><a href="/users/4/di">di</a></div></div></div></div></div></div></body></html>"""

HACKER = """<html><head><title>Close the square? | Links</title></head><body><table class="fatitem"><tr class="athing" id="1"><td
class="title"><span class="titleline"><a>Close the square?</a></span></td></tr></table><table class="comment-tree">
<tr class="athing comtr" id="11"><td><table><tr><td class="ind" indent="0"><img src="s.gif" height="1" width="0"></td><td
class="votelinks"></td><td class="default"><div><span class="comhead"><a href="user?id=ann" class="hnuser">ann</a> <span class="age"
title="2024-05-03T10:11:12 1714731072"><a>1 year ago</a></span> <span class="navs">| next</span></span></div><div class="comment"><div
class="commtext c00">Squares are for people.<p>Always have been.</div><div class="reply"><p><u><a>reply</a></u></div></div></td></tr></table></td></tr>
<tr class="athing comtr" id="12"><td><table><tr><td class="ind" indent="1"><img width="40"></td><td class="default"><div><span
class="comhead"><a class="hnuser">bo</a></span></div><div class="comment"><div class="commtext c00">Not on market days.</div></div></td></tr></table></td></tr>
<tr class="athing comtr" id="13"><td><table><tr><td class="ind" indent="2"><img width="80"></td><td class="default"><div><span
class="comhead"><a class="hnuser">ann</a></span></div><div class="comment"><div class="commtext c00">On those most of all.</div></div></td></tr></table></td></tr>
<tr class="athing comtr" id="14"><td><table><tr><td class="ind" indent="0"><img width="0"></td><td class="default"><div><span
class="comhead"><a class="hnuser">cy</a></span></div><div class="comment"><div class="commtext c00">Who pays for it?</div></div></td></tr></table></td></tr>
</table></body></html>"""

NEWS = """<html><head><title>Square to close | The Example Herald</title></head><body><main><article><h1>Square to close</h1><p>The
council voted on Tuesday to close the square to cars, after a debate that lasted five hours and drew two hundred people to the old
town hall, where many of them had to stand.</p><p>“We have waited for this,” said Maria Lopez, who runs a bakery on the square and
has done so for twenty years.</p></article></main><section class="reader-comments"><h3>Comments (4)</h3><div class="comment-thread"><div
class="comment-item" data-comment-id="a1"><div class="comment-item__header"><span class="comment-item__author">Ann from Hill
Street</span><span class="comment-item__date">3 May 2024, 10:11</span></div><div class="comment-item__text"><p>About
time!</p></div><span class="comment-item__likes">12</span><button>Like</button></div><div class="replies"><div
class="comment-item" data-comment-id="a2" data-parent-id="a1"><span class="comment-item__author">Bo</span><div
class="comment-item__text"><p>For you, perhaps.</p></div></div><div class="comment-item" data-comment-id="a3" data-parent-id="a2"><span
class="comment-item__author">Cy</span><div class="comment-item__text"><p>For all of us.</p></div></div></div></div><div
class="comment-thread"><div class="comment-item" data-comment-id="a4"><span class="comment-item__author">Di</span><div
class="comment-item__text"><p>I shall miss the fountain of cars.</p></div></div></div></section></body></html>"""

MICRODATA = """<html><head><title>Notes on the square</title></head><body><div itemprop="articleBody"><p>These are some notes on the
square that I took last week while it rained, and nobody was there but me, an old dog and a man who sold umbrellas to both of us, as
well as he could, until it was dark and he went home.</p></div><ul><li itemprop="comment" itemscope
itemtype="https://schema.org/Comment"><p>By <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span
itemprop="name">Ann Bell</span></span> on <meta itemprop="dateCreated" content="2024-05-03"></p><div itemprop="text">Lovely
notes.</div><ul><li itemprop="comment" itemscope itemtype="https://schema.org/Comment"><meta itemprop="author" content="Bo"><div
itemprop="text">What dog?</div></li></ul></li></ul></body></html>"""

DATA = """<html><head><title>Notes</title><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article",
"headline": "Notes on the square", "comment": [{"@type": "Comment", "author": {"@type": "Person", "name": "Ann"}, "dateCreated":
"2024-05-03T10:11:00Z", "text": "Fine notes.", "comment": [{"@type": "Comment", "author": "Bo", "text": "<p>Too wet.</p>"}]},
{"@type": "Comment", "author": [{"name": "Cy"}], "text": "What dog?", "upvoteCount": 2}]}</script></head><body><article><p>These are
some notes on the square that I took last week while it rained, and nobody was there but me, an old dog and a man who sold umbrellas
to both of us, as well as he could, until it was dark and he went home.</p></article></body></html>"""

XENFORO = """<html><head><title>Close the square? | Town talk</title></head><body><div class="block-body"><article class="message
message--post js-post" data-author="Ann Bell" data-content="post-501" id="js-post-501"><div class="message-inner"><div
class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name"><a class="username">Ann
Bell</a></h4><h5 class="userTitle message-userTitle">Member</h5></section></div><div class="message-cell message-cell--main"><header
class="message-attribution"><time class="u-dt" datetime="2024-05-03T10:11:12+0000">May 3, 2024</time><a>#1</a></header><div
class="message-userContent"><article class="message-body js-selectToQuote"><div class="bbWrapper">I would close it on Sundays, when
nobody works in the old town.</div></article></div></div></div></article><article class="message message--post" data-author="Bo"
data-content="post-502" id="js-post-502"><div class="message-cell message-cell--main"><div class="message-userContent"><article
class="message-body"><div class="bbWrapper"><blockquote data-quote="Ann Bell" class="bbCodeBlock bbCodeBlock--quote"><div
class="bbCodeBlock-title"><a>Ann Bell said:</a></div><div class="bbCodeBlock-content">I would close it on Sundays, when nobody works
in the old town.</div></blockquote>Waiters do.</div></article></div></div></article></div></body></html>"""

WEB_COMPONENTS = """<html><head><title>Close the square?</title></head><body><shreddit-comment-tree><shreddit-comment author="ann_b" depth="0" score="5"
thingid="t1_a" created="2024-05-03T10:11:12.000000+0000"><div slot="commentMeta"><faceplate-tracker><a href="/user/ann_b/">ann_b</a></faceplate-tracker></div><div
slot="comment"><div class="md"><p>It should close.</p></div></div><shreddit-comment author="bo" depth="1" score="-2" thingid="t1_b"
parentid="t1_a"><div slot="comment"><p>It should not.</p></div></shreddit-comment></shreddit-comment></shreddit-comment-tree></body></html>"""

DRUPAL = """<html><body><section id="comments"><h2>Comments</h2><a id="comment-1"></a><article class="comment ajax-comment-wrapper"><header><p
class="comment__submitted submitted">Submitted by <span class="username">Ann</span> on 3 May 2024 - 10:11</p></header><div
class="comment__content"><h3 class="comment__title"><a>It is loud</a></h3><div class="field field--name-comment-body"><p>I cannot sleep
there.</p></div></div></article><div class="indented"><a id="comment-2"></a><article class="comment"><p
class="comment__submitted">Submitted by <span class="username">Bo (not verified)</span></p><div class="comment__content"><h3
class="comment__title"><a>Re: It is loud</a></h3><div class="field"><p>Close your window.</p></div></div></article></div><article
class="comment"><p class="comment__submitted">Submitted by <span class="username">Cy</span></p><div class="comment__content"><div
class="field"><p>Mine is broken.</p></div></div></article></section></body></html>"""

PAGES = {
    "WordPress": (WORDPRESS, [("Ann Bell", None), ("Tom", 0), ("Zoë", None)]),
    "Disqus": (DISQUS, [("ann_b", None), ("Bo", 0), ("Guest 17", 1), ("Cy", None)]),
    "Discourse": (DISCOURSE, [("ann", None), ("bo", 0), ("cy", None)]),
    "phpBB": (PHPBB, [("Ann Bell", None), ("Bo_77", 0), ("Cy", None)]),
    "old Reddit": (REDDIT, [("annb", None), ("bo_rides", 0), ("cy", 1), ("[deleted]", 0)]),
    "Stack Exchange": (STACK, [("Ann B.", None), ("bo", 0), ("cy", 0), ("Ann B.", 2), ("di", 0)]),
    "Hacker News": (HACKER, [("ann", None), ("bo", 0), ("ann", 1), ("cy", None)]),
    "news site": (NEWS, [("Ann from Hill Street", None), ("Bo", 0), ("Cy", 1), ("Di", None)]),
    "microdata": (MICRODATA, [("Ann Bell", None), ("Bo", 0)]),
    "data for machines": (DATA, [("Ann", None), ("Bo", 0), ("Cy", None)]),
    "XenForo": (XENFORO, [("Ann Bell", None), ("Bo", 0)]),
    "web components": (WEB_COMPONENTS, [("ann_b", None), ("bo", 0)]),
    "Drupal": (DRUPAL, [("Ann", None), ("Bo", 0), ("Cy", None)]),
}
