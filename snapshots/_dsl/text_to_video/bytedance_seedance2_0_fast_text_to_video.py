class BytedanceSeedance2_0FastTextToVideo(
    dsl.Builder, node_type="fal.text_to_video.BytedanceSeedance2_0FastTextToVideo"
):
    """
    bytedance/seedance-2.0/fast/text-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        aspect_ratio: Shape of the video as width to height.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        generate_audio: dsl.Input[bool] = True,
        end_user_id: dsl.Input[str] | None = None,
        bitrate_mode: dsl.Input[shared.BitrateModeValue] = "standard",
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            duration=duration,
            aspect_ratio=aspect_ratio,
            generate_audio=generate_audio,
            end_user_id=end_user_id,
            bitrate_mode=bitrate_mode,
        )
