class HunyuanPortrait(dsl.Builder, node_type="fal.image_to_video.HunyuanPortrait"):
    """
    Transfer head movement and expression from a video onto a portrait, with Tencent's HunyuanPortrait.

    Takes the portrait and the footage, no prompt and no sound; the motion is copied.

    Args:
        video: The performance to copy: a clip of a face whose expressions and head turns drive the portrait.
        image: The portrait whose face is to be brought to life.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        use_arcface: Uses ArcFace face recognition to keep the identity of the portrait.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        use_arcface: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            image=image,
            seed=seed,
            use_arcface=use_arcface,
        )
