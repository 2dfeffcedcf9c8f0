<#ftl output_format="HTML">
<#-- What the page shows, taken from the delivery answers, and the words every part needs. -->

<#assign congress = (congresses.results[0])!{}>
<#assign congressId = congress["@id"]!"">
<#assign days = children(congress.days!{})>
<#assign allSessions = ((sessions.results)![])?filter(s -> (s.congress!"") == congressId && s.start??)?map(s -> s + {"rank": sortable(s.start?datetime.iso?long?c) + rank(s)})?sort_by("rank")>
<#assign topSessions = allSessions?filter(s -> !s.parent??)>
<#assign allWorkshops = ((workshops.results)![])?filter(w -> allSessions?filter(s -> s["@id"] == (w.session!""))?size gt 0)?map(w -> w + {"rank": rank(w)})?sort_by("rank")>
<#assign questions = ((faqs.results)![])?filter(q -> q.congress?? && asList(q.congress)?seq_contains(congressId))?map(q -> q + {"rank": rank(q)})?sort_by("rank")>

<#-- By order; what has none follows, by its number or letter. Numbers count as such. -->
<#function rank item>
  <#return (item.order!"")?is_number?then(sortable((item.order!0)?c), "x") + " " + sortable(item.label!((item.track?c)!""))>
</#function>

<#function sortable word>
  <#local number = word?matches(r"(\d+)(.*)", "s")>
  <#return number?then(number?groups[1]?left_pad(16, "0") + number?groups[2], word)>
</#function>

<#-- The items of a sub-model list, in their order. -->
<#function children node>
  <#local result = []>
  <#list node["@nodes"]![] as name><#local result += [node[name]]></#list>
  <#return result>
</#function>

<#function asList value>
  <#if value?is_sequence><#return value></#if>
  <#return [value]>
</#function>

<#-- Values of a multiple property with options, which the delivery answers as children with a field each. -->
<#function values property>
  <#if property?is_hash_ex><#return children(property)?map(child -> child.field)></#if>
  <#return asList(property)>
</#function>

<#function tracks block><#return allSessions?filter(s -> (s.parent!"") == block["@id"])></#function>

<#function workshopsOf session><#return allWorkshops?filter(w -> w.session == session["@id"])></#function>

<#function sessionOf workshop><#return allSessions?filter(s -> s["@id"] == workshop.session)?first></#function>

<#function isCancelled item><#return (item.status!"") == "cancelled"></#function>

<#function isBreak session><#return session.type == "break" || session.includesBreak!false></#function>

<#function isOpenTitle item><#return (item.titleStatus!"") == "tba" || !item.title?has_content></#function>

<#function isWeb address><#return address?matches("https?://.+")></#function>

<#-- Dates and times -->

<#function day iso pattern="page.date.day"><#return iso?date("yyyy-MM-dd")?string(text(pattern))></#function>

<#function dayOf session><#return session.start?datetime.iso?string("yyyy-MM-dd")></#function>

<#function clock iso><#return iso?datetime.iso?string("HH:mm")></#function>

<#function machine iso><#return iso?datetime.iso?string.iso></#function>

<#function dateRange first last>
  <#if first == last><#return day(first, "page.date.full")></#if>
  <#local key = (days?size == 2)?then("page.date.two", "page.date.range")>
  <#local start = (first[0..6] == last[0..6])?then("page.date.dayOnly", "page.date.dayMonth")>
  <#return text(key, day(first, start), day(last, "page.date.full"))>
</#function>

<#-- Names and titles -->

<#function personName p><#return [p.academicTitle!"", p.givenName!"", p.familyName!""]?filter(x -> x?has_content)?join(" ")></#function>

<#function affiliation p><#return p.affiliationText!((p.roles![])?join(", "))></#function>

<#function andList words>
  <#if words?size lt 2><#return words?join("")></#if>
  <#return words[0..<(words?size - 1)]?join(", ") + " " + text("page.and") + " " + words?last>
</#function>

<#-- A colon or dash at the end of what stands on a line of its own: read, copied, but not shown. -->
<#macro quietMark words>
<#local parts = words?matches(r"(.*?)(\s?[:–])\s*", "s")>
<#if parts>${parts?groups[1]}<span class="kern-sr-only">${parts?groups[2]}</span><#else>${words}</#if><#t>
</#macro>

<#-- Text in which no line ends behind the hyphen that stands for the first half of a word. -->
<#macro unbroken words>
<#if words?contains(" -")><#list words?split(" ") as word><#if word?starts_with("-")><span class="whole">${word}</span><#else>${word}</#if><#sep> </#list><#else>${words}</#if><#t>
</#macro>

<#-- A title that breaks first where it pauses. -->
<#macro phrases title>
<#list title?replace(r"(?<=[:–])\s+", "\n", "r")?split("\n") as phrase><span class="phrase">${phrase}</span><#sep> </#list><#t>
</#macro>

<#-- Title and subtitle in one line: ": " between them unless a mark stands there already. -->
<#function joined title subtitle="">
  <#if !subtitle?has_content><#return title></#if>
  <#return title + title?matches(r".*[!?.:]\s*", "s")?then(" ", ": ") + subtitle>
</#function>

<#function workshopName w><#return text("page.workshop", w.label!"")></#function>

<#-- What links and machines call an item. -->
<#function itemName item whole=false>
  <#local own = isOpenTitle(item)?then(text("page.title.tba"), whole?then(joined(item.title!"", item.subtitle!""), (item.title!"")?remove_ending(":")))>
  <#if item.session??><#return workshopName(item) + isOpenTitle(item)?then(" – ", ": ") + own></#if>
  <#return own>
</#function>

<#-- Consecutive people of the same affiliation share one line; so do all where the item gives them one. -->
<#function speakerLines people given="">
  <#local lines = [] names = [] shared = "">
  <#list people as p>
    <#local own = given?has_content?then(given, affiliation(p))>
    <#if names?size gt 0 && own != shared>
      <#local lines += [{"names": andList(names), "affiliation": shared}] names = []>
    </#if>
    <#local names += [personName(p)] shared = own>
  </#list>
  <#if names?size gt 0><#local lines += [{"names": andList(names), "affiliation": shared}]></#if>
  <#return lines>
</#function>

<#-- Someone without a published person behind the reference stays an id: leave it out. -->
<#function resolved references><#return references?filter(r -> r?is_hash)></#function>
