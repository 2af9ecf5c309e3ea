class ViduQ2TextToVideo(dsl.Builder, node_type="fal.text_to_video.ViduQ2TextToVideo"):
    """
    Generate a clip of 2 to 8 seconds from text with Vidu Q2, at 360p to 1080p.

    The amount of movement can be set; background music comes with four-second clips only, Q3 makes real sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height.
        movement_amplitude: How far things in the picture move; small is calm, large is lively.
        bgm: Lays background music under the video; only for four-second videos.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        duration: dsl.Input[Literal[2, 3, 4, 5, 6, 7, 8]] = 4,
        resolution: dsl.Input[Literal["360p", "520p", "720p", "1080p"]] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        movement_amplitude: dsl.Input[shared.MovementAmplitudeValue] = "auto",
        bgm: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            movement_amplitude=movement_amplitude,
            bgm=bgm,
        )
