class OpenrouterRouterVideoEnterprise(dsl.Builder, node_type="fal.video_to_text.OpenrouterRouterVideoEnterprise"):
    """
    Query video language models on OpenRouter through the enterprise route; inputs and text output match the standard video router, so choose it only if your account calls for it.

    Args:
        videos: Several videos to consider together; use this or video_url, not both. MP4, MPEG, MOV or WebM.
        prompt: The question or task about the video.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        model: OpenRouter name of the video-capable model that answers, as vendor/model.
        reasoning: Include the model's reasoning in the answer it returns.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
    """

    output: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        videos: dsl.ListInput[VideoRef] | None = None,
        prompt: dsl.Input[str],
        system_prompt: dsl.Input[str] | None = None,
        model: dsl.Input[str],
        reasoning: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
        max_tokens: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            videos=videos,
            prompt=prompt,
            system_prompt=system_prompt,
            model=model,
            reasoning=reasoning,
            temperature=temperature,
            max_tokens=max_tokens,
        )
