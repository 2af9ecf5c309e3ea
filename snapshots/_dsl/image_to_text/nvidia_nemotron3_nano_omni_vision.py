class NvidiaNemotron3NanoOmniVision(dsl.Builder, node_type="fal.image_to_text.NvidiaNemotron3NanoOmniVision"):
    """
    Answer an English prompt about a picture with NVIDIA's Nemotron 3 Nano Omni.

    Takes a picture and a prompt and returns text of up to 20,000 tokens; think mode shows the reasoning.

    Args:
        prompt: What to find out about the picture, in English.
        system_prompt: Standing instructions that set the model's role and tone before it reads the actual prompt.
        reasoning_mode: Think writes out its reasoning before the answer; no_think answers at once.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        image: Picture that the prompt is about, as JPEG or PNG in RGB.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[str]
    finish_reason: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        system_prompt: dsl.Input[str] | None = None,
        reasoning_mode: dsl.Input[shared.NemotronReasoningModeValue] = "no_think",
        max_tokens: dsl.Input[int] = 1024,
        temperature: dsl.Number = 0.7,
        top_p: dsl.Number = 0.95,
        image: dsl.FileInput[ImageRef],
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            system_prompt=system_prompt,
            reasoning_mode=reasoning_mode,
            max_tokens=max_tokens,
            temperature=temperature,
            top_p=top_p,
            image=image,
            enable_safety_checker=enable_safety_checker,
        )
