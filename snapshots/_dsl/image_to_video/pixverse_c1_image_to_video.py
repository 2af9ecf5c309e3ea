class PixverseC1ImageToVideo(dsl.Builder, node_type="fal.image_to_video.PixverseC1ImageToVideo"):
    """
    Animate a first frame for 1 to 15 seconds with PixVerse C1, PixVerse's model for film scenes.

    At 360p to 1080p, with music, noises and speech on request; v6 has styles and cuts where C1 has none.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the clip.
        image: Picture that the video opens with.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[int] = 5,
        seed: dsl.Input[int] = -1,
        generate_audio_switch: dsl.Input[bool] = False,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            duration=duration,
            seed=seed,
            generate_audio_switch=generate_audio_switch,
            image=image,
        )
