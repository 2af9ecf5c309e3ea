class BriaFiboEditEditStructured_instruction(
    dsl.Builder, node_type="fal.text_to_json.BriaFiboEditEditStructured_instruction"
):
    """
    Write the structured instruction for an edit from a picture and a plain request, for Bria FIBO Edit.

    Returns fields for objects, light and style, no picture; FIBO Edit then carries it out.

    Args:
        image: Picture that is to be edited; it is read, not changed.
        mask: Mask of the area that the edit should stay within.
        instruction: The change to make, written as an order: what to add, swap, blend or restyle, and where.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
    """

    output: dsl.Handle[str]
    text_render: dsl.Handle[list[Any]]
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
        image: dsl.FileInput[ImageRef] | None = None,
        mask: dsl.FileInput[ImageRef] | None = None,
        instruction: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = 5555,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            instruction=instruction,
            seed=seed,
        )
