class BriaFiboLiteGenerateStructured_prompt(
    dsl.Builder, node_type="fal.text_to_json.BriaFiboLiteGenerateStructured_prompt"
):
    """
    Write the structured prompt for Bria's FIBO Lite from an idea, a picture or an earlier structure.

    Returns fields such as objects, light and camera, with scores for looks; it draws nothing.

    Args:
        prompt: The picture in plain words, to be turned into a structured description.
        structured_prompt: An earlier structure to refine by the prompt, in place of starting anew.
        image: Picture to describe, as a model for the new one.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
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
        image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = 7,
    ) -> None:
        super().__init__(
            prompt=prompt,
            structured_prompt=structured_prompt,
            image=image,
            seed=seed,
        )
