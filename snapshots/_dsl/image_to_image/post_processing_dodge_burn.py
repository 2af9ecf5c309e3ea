class PostProcessingDodgeBurn(dsl.Builder, node_type="fal.image_to_image.PostProcessingDodgeBurn"):
    """
    Lighten or darken the tones of a whole picture with fal's Post Processing.

    Eight modes run from darkroom dodge and burn to colour and linear blends; there is no brush or mask.

    Args:
        image: Picture whose tones are lightened or darkened as a whole.
        dodge_burn_intensity: How strongly parts are lightened or darkened.
        dodge_burn_mode: Whether to lighten, to darken or to do both, and in which tones.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        dodge_burn_intensity: dsl.Number = 0.5,
        dodge_burn_mode: dsl.Input[
            Literal[
                "dodge",
                "burn",
                "dodge_and_burn",
                "burn_and_dodge",
                "color_dodge",
                "color_burn",
                "linear_dodge",
                "linear_burn",
            ]
        ] = "dodge",
    ) -> None:
        super().__init__(
            image=image,
            dodge_burn_intensity=dodge_burn_intensity,
            dodge_burn_mode=dodge_burn_mode,
        )
