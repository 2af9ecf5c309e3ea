class OpenrouterRouterVision(dsl.Builder, node_type="fal.vision.OpenrouterRouterVision"):
    """
    Ask any vision-language model on OpenRouter about one or more pictures and get text back.

    You name the model, set a system prompt and pay by tokens; the video router takes clips.

    Args:
        images: One or more pictures to ask about.
        prompt: The question about the picture, or what to describe, read or count in it.
        system_prompt: Standing instructions that set the model's role and tone before it sees the pictures.
        model: OpenRouter name of the vision-language model that answers, as vendor/model; billed by the tokens it uses.
        reasoning: Include the model's reasoning in the answer it returns.
        temperature: How much chance enters: low answers alike and soberly, high more freely; 0 always gives the same answer.
        max_tokens: Upper limit for the length of the answer, in tokens; too low cuts it off.
    """

    output: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
        system_prompt: dsl.Input[str] | None = None,
        model: dsl.Input[str],
        reasoning: dsl.Input[bool] = False,
        temperature: dsl.Number = 1.0,
        max_tokens: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            system_prompt=system_prompt,
            model=model,
            reasoning=reasoning,
            temperature=temperature,
            max_tokens=max_tokens,
        )
