class PostProcessingColorTint(dsl.Builder, node_type="fal.image_to_image.PostProcessingColorTint"):
    """
    Tint a picture with one of twenty ready colours, sepia, teal, rose, navy and so on, at a strength you set, in fal's Post Processing.

    For a graded look built from numbers use post-processing/color-correction.

    Args:
        image: The source image that this endpoint works on.
        tint_strength: How much the tint covers the original colours.
        tint_mode: Colour or toning that is laid over the picture.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
