class PostProcessingColorTint(dsl.Builder, node_type="fal.image_to_image.PostProcessingColorTint"):
    """
    Tint a picture with one of twenty ready colours from fal's Post Processing.

    Sepia, teal, rose or navy lie over it at a strength that you set; Color Correction grades by numbers.

    Args:
        image: Picture to lay the tint over.
        tint_strength: How much the tint covers the original colours.
        tint_mode: Colour or toning that is laid over the picture.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        tint_strength: dsl.Number = 1.0,
        tint_mode: dsl.Input[
            Literal[
                "sepia",
                "red",
                "green",
                "blue",
                "cyan",
                "magenta",
                "yellow",
                "purple",
                "orange",
                "warm",
                "cool",
                "lime",
                "navy",
                "vintage",
                "rose",
                "teal",
                "maroon",
                "peach",
                "lavender",
                "olive",
            ]
        ] = "sepia",
    ) -> None:
        super().__init__(
            image=image,
            tint_strength=tint_strength,
            tint_mode=tint_mode,
        )
