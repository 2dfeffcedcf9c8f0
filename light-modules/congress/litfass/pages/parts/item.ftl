<#ftl output_format="HTML">
<#-- One item of the programme: a session, a block of parallel tracks, a workshop. -->
<#import "model.ftl" as m>
<#import "filter.ftl" as f>
<#import "details.ftl" as details>

<#macro session s>
<#local tracks = f.shownTracks(s) workshops = f.shownWorkshops(s)>
<article class="item<#if m.isBreak(s)> item--break</#if>" id="${s["@name"]}">
<p class="item__time"><@details.time s/></p>
<div class="item__body">
<#if s.type == "parallel">
<h4 class="item__parallel">${s.title!text("page.parallel", m.tracks(s)?size?c)}</h4>
<@details.badges s/>
<ul class="tracks">
<#list tracks as t><li class="track<#if m.workshopsOf(t)?size gt 0> track--workshops</#if>"><@track t/></li></#list>
</ul>
<#else>
<@titles s "h4"/>
<@details.more s/>
<@workshopList workshops "h5"/>
</#if>
</div>
</article>
</#macro>

<#macro track t>
<article id="${t["@name"]}">
<@titles x=t level="h5" label=(t.track??)?then(text("page.track", (t.track!0)?c) + ":", "")/>
<@details.more t/>
<@workshopList f.shownWorkshops(t) "h6"/>
</article>
</#macro>

<#macro workshopList workshops level>
<#if workshops?size gt 0>
<ul class="workshops">
<#list workshops as w>
<li>
<article class="workshop" id="${w["@name"]}">
<@titles x=w level=level label=m.workshopName(w)/>
<#if w.start??><p class="workshop__time"><@details.time w/></p></#if>
<@details.more w/>
</article>
</li>
</#list>
</ul>
</#if>
</#macro>

<#-- Badges, label and title, subtitle below. What is cancelled is struck through and says so. -->
<#macro titles x level label="">
<#local off = m.isCancelled(x) foreign = x.language?? && x.language != page.language>
<@details.badges x/>
<hgroup class="titles"<#if foreign> lang="${x.language}"</#if>>
<${level} class="titles__title"><#if label?has_content><span class="titles__label"><@m.quietMark label + m.isOpenTitle(x)?then(" –", "")/></span> </#if><@struck off><#if m.isOpenTitle(x)><span class="open">${text("page.title.tba")}</span><#elseif x.subtitle?has_content><@m.quietMark x.title/><#else>${x.title}</#if></@struck></${level}>
<#if x.subtitle?has_content && !m.isOpenTitle(x)><p class="titles__subtitle"><@struck off>${x.subtitle}</@struck></p></#if>
</hgroup>
</#macro>

<#macro struck off><#if off><s><#nested></s><#else><#nested></#if></#macro>
