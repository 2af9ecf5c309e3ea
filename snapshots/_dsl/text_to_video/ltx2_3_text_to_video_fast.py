class Ltx2_3TextToVideoFast(dsl.Builder, node_type="fal.text_to_video.Ltx2_3TextToVideoFast"):
    """
    fal-ai/ltx-2.3/text-to-video/fast on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[Literal[6, 8, 10, 12, 14, 16, 18, 20]] = 6,
        resolution: dsl.Input[shared.Resolution1080pTo2160pValue] = "1080p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        fps: dsl.Input[shared.LtxFramesPerSecondValue] = 25,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            fps=fps,
            generate_audio=generate_audio,
        )
