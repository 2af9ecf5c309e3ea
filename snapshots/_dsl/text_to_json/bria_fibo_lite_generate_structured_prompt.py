class BriaFiboLiteGenerateStructured_prompt(
    dsl.Builder, node_type="fal.text_to_json.BriaFiboLiteGenerateStructured_prompt"
):
    """
    Write a Fibo Lite structured prompt as JSON from an idea, an image or an existing structure; its schema includes aesthetic and preference scores, which the lite route leaves out.

    Args:
        image: Image to work from: the picture to edit, animate, measure or describe.
        prompt: The picture in plain words, to be turned into a structured description.
        structured_prompt: An existing structure to refine with the prompt, in place of starting anew.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        structured_prompt: dsl.Input[shared.BriaStructuredPrompt] | None = None,
        seed: dsl.Input[int] = 7,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            structured_prompt=structured_prompt,
            seed=seed,
        )
