class BriaFiboLiteGenerateStructured_promptLite(
    dsl.Builder, node_type="fal.text_to_json.BriaFiboLiteGenerateStructured_promptLite"
):
    """
    Produce a Fibo Lite structured prompt through the lighter of its two routes: the same text, image or JSON inputs, a leaner schema without score entries.

    Returns JSON for the generator.

    Args:
        prompt: The picture in plain words, to be turned into a structured description.
        structured_prompt: An existing structure to refine with the prompt, in place of starting anew.
        image: Image to work from: the picture to edit, animate, measure or describe.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        structured_prompt: dsl.Input[shared.BriaFiboVlmStructuredPrompt] | None = None,
        image: dsl.Input[ImageRef] | None = None,
        seed: dsl.Input[int] = 5555,
    ) -> None:
        super().__init__(
            prompt=prompt,
            structured_prompt=structured_prompt,
            image=image,
            seed=seed,
        )
