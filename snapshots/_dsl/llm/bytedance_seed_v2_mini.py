class BytedanceSeedV2Mini(dsl.Builder, node_type="fal.llm.BytedanceSeedV2Mini"):
    """
    Answer questions about text, pictures and video with ByteDance's quick language model Seed 2.0 Mini.

    Takes up to six pictures and three videos, keeps a conversation going and can think first.

    Args:
        prompt: The question or task, such as what to write or what to find in the pictures.
        images: Pictures to look at. JPEG, PNG or WebP.
        videos: Videos to look at; their sound is not understood. MP4 or MOV.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        messages: The conversation so far, as an earlier run returned it in messages; the present prompt is added as the last turn.
        thinking: Whether the model reasons before it answers: always, never, or when it sees fit.
        reasoning_effort: How deeply the model reasons; counts only while thinking is enabled or auto. Higher takes longer.
        max_completion_tokens: Upper limit for answer and reasoning together, counted in tokens; too low cuts the answer off.
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
        images: dsl.FileListInput[ImageRef] | None = None,
        videos: dsl.FileListInput[VideoRef] | None = None,
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
