class PixverseC1ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.PixverseC1ReferenceToVideo"):
    """
    Generate a clip of 1 to 15 seconds with subjects and places from one to seven pictures, with PixVerse C1.

    Each picture gets a name that the prompt calls with @; 360p to 1080p in eight shapes, sound on request.

    Args:
        prompt: What happens in the video; references are called by their names with @, such as @hero walks into @cafe.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the clip.
        image_references: The reference pictures, each with a kind and a name that the prompt calls with @.
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
        image_references: dsl.ListInput[shared.PixverseImageReference],
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            seed=seed,
            generate_audio_switch=generate_audio_switch,
            image_references=image_references,
        )
