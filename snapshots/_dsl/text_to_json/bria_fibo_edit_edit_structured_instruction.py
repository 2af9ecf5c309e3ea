class BriaFiboEditEditStructured_instruction(
    dsl.Builder, node_type="fal.text_to_json.BriaFiboEditEditStructured_instruction"
):
    """
    Translate a plain edit request, with the picture and an optional mask, into the structured JSON instruction that Bria's Fibo Edit works from.

    It writes the instruction; it does not edit the image.

    Args:
        image: Image to work from: the picture to edit, animate, measure or describe.
        mask: Image that marks the area to work on, usually white where something may change.
        instruction: The change to make, written as an order: what to add, swap, blend or restyle, and where.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
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
        image: dsl.Input[ImageRef] | None = None,
        mask: dsl.Input[ImageRef] | None = None,
        instruction: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = 5555,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            instruction=instruction,
            seed=seed,
        )
