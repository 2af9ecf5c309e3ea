class PixverseC1Transition(dsl.Builder, node_type="fal.image_to_video.PixverseC1Transition"):
    """
    Generate the passage between two pictures with PixVerse C1, in 1 to 15 seconds with sound on request.

    Takes first and last picture and a prompt, 360p to 1080p in eight shapes; v6 adds styles and cuts.

    Args:
        prompt: How the first picture turns into the last one.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        generate_audio_switch: Adds music, noises and speech to the clip.
        first_image: Picture that the video opens with.
        end_image: Picture that the video ends on.
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
        first_image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            seed=seed,
            generate_audio_switch=generate_audio_switch,
            first_image=first_image,
            end_image=end_image,
        )
