class OpenrouterRouterVideoEnterprise(dsl.Builder, node_type="fal.video_to_text.OpenrouterRouterVideoEnterprise"):
    """
    Ask a video model on OpenRouter about clips by the enterprise route and get text back.

    Inputs and output are those of the standard video router; take it only if your account calls for it.

    Args:
        videos: One or more clips to ask about; Gemini models also take YouTube links. MP4, MPEG, MOV or WebM.
        prompt: The question or task about the video.
        system_prompt: Standing instructions that set the model's role and tone before it sees the video.
        model: OpenRouter name of the video-capable model that answers, as vendor/model; billed by the tokens it uses.
        reasoning: Include the model's reasoning in the answer it returns.
        temperature: How much chance enters: low answers alike and soberly, high more freely; 0 always gives the same answer.
        max_tokens: Upper limit for the length of the answer, in tokens; too low cuts it off.
    """

    output: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        videos: dsl.FileListInput[VideoRef] | None = None,
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
