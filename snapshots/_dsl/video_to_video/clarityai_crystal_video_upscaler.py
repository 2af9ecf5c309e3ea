class ClarityaiCrystalVideoUpscaler(dsl.Builder, node_type="fal.video_to_video.ClarityaiCrystalVideoUpscaler"):
    """
    Enlarge a video by a factor of your choice with Clarity AI's Crystal Video Upscaler.

    Stays close to the original instead of inventing detail; the factor is the only control, and the result may not pass 5K.

    Args:
        video: Footage to enlarge.
        scale_factor: Multiplier for width and height; larger takes longer and costs more, and the result must not exceed 5K.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        scale_factor: dsl.Number = 2.0,
    ) -> None:
        super().__init__(
            video=video,
            scale_factor=scale_factor,
        )
