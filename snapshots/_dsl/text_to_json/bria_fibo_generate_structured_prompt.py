class BriaFiboGenerateStructured_prompt(dsl.Builder, node_type="fal.text_to_json.BriaFiboGenerateStructured_prompt"):
    """
    Write the structured prompt for Bria's FIBO from an idea, a picture or an earlier structure.

    Returns fields for objects, light, camera and mood to check and change; FIBO draws the picture from it.

    Args:
        prompt: The picture in plain words, to be turned into a structured description.
        structured_prompt: An earlier structure to refine by the prompt, in place of starting anew.
        image: Picture to describe, as a model for the new one.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
    """

    output: dsl.Handle[list[Any]]
    aesthetics: dsl.Handle[dict[str, Any]]
    artistic_style: dsl.Handle[str]
    background_setting: dsl.Handle[str]
    context: dsl.Handle[str]
    lighting: dsl.Handle[dict[str, Any]]
    objects: dsl.Handle[list[dict[str, Any]]]
    photographic_characteristics: dsl.Handle[dict[str, Any]]
    short_description: dsl.Handle[str]
    style_medium: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        structured_prompt: dsl.Input[shared.StructuredPrompt] | None = None,
        image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = 5555,
    ) -> None:
        super().__init__(
            prompt=prompt,
            structured_prompt=structured_prompt,
            image=image,
            seed=seed,
        )
