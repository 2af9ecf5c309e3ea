class HunyuanPortrait(dsl.Builder, node_type="fal.image_to_video.HunyuanPortrait"):
    """
    Transfer head movement and expression from a driving video onto a portrait with Tencent's HunyuanPortrait.

    No prompt and no audio: the motion is copied from the footage you give.

    Args:
        video: The performance to copy: a clip of a face whose expressions and head turns drive the portrait.
        image: The portrait whose face is to be brought to life.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        use_arcface: Use ArcFace face recognition to keep the portrait's identity during the transfer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
        use_arcface: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            image=image,
            seed=seed,
            use_arcface=use_arcface,
        )
