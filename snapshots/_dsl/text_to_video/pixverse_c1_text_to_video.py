class PixverseC1TextToVideo(dsl.Builder, node_type="fal.text_to_video.PixverseC1TextToVideo"):
    """
    Generate 1 to 15 seconds of film-like video from text with PixVerse C1.

    At 360p to 1080p in eight shapes up to 21:9, with music, noises and speech on request; v6 adds animated styles and cuts.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the clip.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["16:9", "4:3", "1:1", "3:4", "9:16", "2:3", "3:2", "21:9"]] = "16:9",
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[int] = 5,
        seed: dsl.Input[int] = -1,
        generate_audio_switch: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            seed=seed,
            generate_audio_switch=generate_audio_switch,
        )
