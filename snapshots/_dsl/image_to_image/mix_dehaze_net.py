class MixDehazeNet(dsl.Builder, node_type="fal.image_to_image.MixDehazeNet"):
    """
    Remove haze, mist or smoke from a photo with MixDehazeNet.

    Takes the picture and a choice of indoor or outdoor weights; clears the air without redrawing the view.

    Args:
        image: The photo with haze, mist or smoke in it.
        model: Whether the haze to remove lies in a room or in the open.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        model: dsl.Input[Literal["indoor", "outdoor"]] = "indoor",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            model=model,
            seed=seed,
        )
