class BytedanceSeedV2Mini(dsl.Builder, node_type="fal.llm.BytedanceSeedV2Mini"):
    """
    fal-ai/bytedance/seed/v2/mini on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on. JPEG, PNG or WebP.
        videos: Videos to work with, in the order in which they are joined or referred to. MP4 or MOV.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
    """

    output: dsl.Handle[str]
    reasoning_content: dsl.Handle[str]
    messages: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef] | None = None,
        videos: dsl.ListInput[VideoRef] | None = None,
        system_prompt: dsl.Input[str] | None = None,
        messages: dsl.ListInput[shared.BytedanceSeed2MiniMessage] | None = None,
        thinking: dsl.Input[shared.ThinkingTypeValue] = "enabled",
        reasoning_effort: dsl.Input[Literal["minimal", "low", "medium", "high"]] | None = None,
        max_completion_tokens: dsl.Input[int] = 4096,
        temperature: dsl.Number = 1.0,
        top_p: dsl.Number = 0.7,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            videos=videos,
            system_prompt=system_prompt,
            messages=messages,
            thinking=thinking,
            reasoning_effort=reasoning_effort,
            max_completion_tokens=max_completion_tokens,
            temperature=temperature,
            top_p=top_p,
        )
