<#ftl output_format="HTML">
<#-- What stands around the content: skip link, name of the congress, way through the page, footer. -->
<#import "model.ftl" as m>
<#import "information.ftl" as information>
<#import "people.ftl" as people>

<#macro skipLink><a class="skip" href="#${text("page.anchor.content")}">${text("page.skip")}</a></#macro>

<#function legal kinds><#return m.children(m.congress.legalLinks!{})?filter(l -> kinds?seq_contains(l.kind!"") && m.isWeb(l.url!""))></#function>

<#macro top>
<#local name = m.congress.shortName!m.congress.title!text("page.home")>
<header class="top">
<div class="wrap top__row">
<p class="top__name"><#if page.path == "/">${name}<#else><a href="${link("/")}">${name}</a></#if></p>
<#local helps = legal(["easyLanguage", "signLanguage"])>
<#if helps?size gt 0>
<nav aria-label="${text("page.nav.help")}"><@links helps "top__links"/></nav>
</#if>
</div>
</header>
</#macro>

<#macro links entries class>
<ul class="${class}">
<#list entries as l><li><a href="${l.url}">${l.label!text("page.legal." + l.kind)}</a></li></#list>
</ul>
</#macro>

<#macro sections>
<nav class="sections" aria-label="${text("page.nav.sections")}">
<ul class="wrap sections__list">
<#local here = ["information", "programme"]>
<#if information.border gt 0><#local here = ["invitation"] + here></#if>
<#if people.everyone?size gt 0><#local here += ["people"]></#if>
<#if m.resolved(m.congress.contacts![])?size gt 0><#local here += ["contact"]></#if>
<#list here + ["venue"] as key>
<li><a href="#${text("page.anchor." + key)}">${text("page.nav." + key)}</a></li>
</#list>
</ul>
</nav>
</#macro>

<#macro footer>
<footer class="footer">
<div class="wrap">
<#if m.congress["@id"]??><p>${m.congress.title}</p></#if>
<#local entries = legal(["imprint", "privacy", "accessibility", "easyLanguage", "signLanguage"])>
<#if entries?size gt 0><nav aria-label="${text("page.nav.legal")}"><@links entries "footer__links"/></nav></#if>
</div>
</footer>
</#macro>

<#-- A page of few words. -->
<#macro plain title>
<main id="${text("page.anchor.content")}" tabindex="-1">
<div class="wrap plain">
<h1>${title}</h1>
<#nested>
</div>
</main>
</#macro>
