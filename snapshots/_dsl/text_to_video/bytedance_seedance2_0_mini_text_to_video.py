class BytedanceSeedance2_0MiniTextToVideo(
    dsl.Builder, node_type="fal.text_to_video.BytedanceSeedance2_0MiniTextToVideo"
):
    """
    bytedance/seedance-2.0/mini/text-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        end_user_id: dsl.Input[str] | None = None,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            end_user_id=end_user_id,
            generate_audio=generate_audio,
        )
