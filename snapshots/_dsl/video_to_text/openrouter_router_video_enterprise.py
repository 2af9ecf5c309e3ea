class OpenrouterRouterVideoEnterprise(dsl.Builder, node_type="fal.video_to_text.OpenrouterRouterVideoEnterprise"):
    """
    Query video language models on OpenRouter through the enterprise route; inputs and text output match the standard video router, so choose it only if your account calls for it.

    Args:
        prompt: The question or task about the video.
        model: OpenRouter name of the video-capable model that answers, as vendor/model.
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to.
        videos: Several videos to consider together; use this or video_url, not both.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        reasoning: Include the model's reasoning in the answer it returns.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
    """

    output: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        model: dsl.Input[str],
        video: dsl.Input[VideoRef] | None = None,
        videos: dsl.ListInput[VideoRef] | None = None,
        system_prompt: dsl.Input[str] | None = None,
        max_tokens: dsl.Input[int] | None = None,
        reasoning: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            model=model,
            video=video,
            videos=videos,
            system_prompt=system_prompt,
            max_tokens=max_tokens,
            reasoning=reasoning,
            temperature=temperature,
        )
