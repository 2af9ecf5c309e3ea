class OpenrouterRouterVision(dsl.Builder, node_type="fal.vision.OpenrouterRouterVision"):
    """
    Send images and a prompt to any vision-language model on OpenRouter by name, with system prompt and reasoning options; billed by the tokens used.

    Args:
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on.
        prompt: The question about the picture, or what to describe, read or count in it.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        model: OpenRouter name of the vision-language model that answers, as vendor/model.
        reasoning: Include the model's reasoning in the answer it returns.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
    """

    output: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
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
