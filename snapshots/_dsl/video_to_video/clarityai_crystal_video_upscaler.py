class ClarityaiCrystalVideoUpscaler(dsl.Builder, node_type="fal.video_to_video.ClarityaiCrystalVideoUpscaler"):
    """
    Enlarge a video by any factor with Clarity AI's Crystal Video Upscaler, which stays close to the original instead of inventing detail.

    Output may not pass 5K; the scale factor (2 by default) is the only control.

    Args:
        video: The source footage that this endpoint works on.
        scale_factor: Multiplier for width and height; larger gives more pixels and a longer wait.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        scale_factor: dsl.Number = 2.0,
    ) -> None:
        super().__init__(
            video=video,
            scale_factor=scale_factor,
        )
