class BriaFiboLiteGenerateStructured_prompt(
    dsl.Builder, node_type="fal.text_to_json.BriaFiboLiteGenerateStructured_prompt"
):
    """
    Write a Fibo Lite structured prompt as JSON from an idea, an image or an existing structure; its schema includes aesthetic and preference scores, which the lite route leaves out.

    Args:
        prompt: The picture in plain words, to be turned into a structured description.
        structured_prompt: An existing structure to refine with the prompt, in place of starting anew.
        image: Image to work from: the picture to edit, animate, measure or describe.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
    """

    output: dsl.Handle[dict[str, Any]]
    artistic_style: dsl.Handle[str]
    background_setting: dsl.Handle[str]
    context: dsl.Handle[str]
    lighting: dsl.Handle[dict[str, Any]]
    objects: dsl.Handle[list[dict[str, Any]]]
    short_description: dsl.Handle[str]
    text_render: dsl.Handle[list[dict[str, Any]]]
    photographic_characteristics: dsl.Handle[dict[str, Any]]
    style_medium: dsl.Handle[str]
    subject_emotions: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        structured_prompt: dsl.Input[shared.BriaStructuredPrompt] | None = None,
        image: dsl.Input[ImageRef] | None = None,
        seed: dsl.Input[int] = 7,
    ) -> None:
        super().__init__(
            prompt=prompt,
            structured_prompt=structured_prompt,
            image=image,
            seed=seed,
        )
