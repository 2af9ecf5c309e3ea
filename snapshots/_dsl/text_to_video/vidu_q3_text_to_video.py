class ViduQ3TextToVideo(dsl.Builder, node_type="fal.text_to_video.ViduQ3TextToVideo"):
    """
    Generate a clip with sound from text with Vidu Q3 Pro.

    Up to 16 seconds at 360p to 1080p in five shapes; Q3 Turbo takes the same inputs, Q2 stops at 8 seconds and has no such sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper and takes longer.
        audio: Makes sound with the picture; off leaves the video silent.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[int] = 5,
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            audio=audio,
        )
