class HunyuanPortrait(dsl.Builder, node_type="fal.image_to_video.HunyuanPortrait"):
    """
    Transfer head movement and expression from a driving video onto a portrait with Tencent's HunyuanPortrait.

    No prompt and no audio: the motion is copied from the footage you give.

    Args:
        image: The portrait whose face is to be brought to life.
        video: The performance to copy: a clip of a face whose expressions and head turns drive the portrait.
        use_arcface: Use ArcFace face recognition to keep the portrait's identity during the transfer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        use_arcface: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            use_arcface=use_arcface,
            seed=seed,
        )
