class Sora2TextToVideoPro(dsl.Builder, node_type="fal.text_to_video.Sora2TextToVideoPro"):
    """
    Create 4, 8 or 12 second clips with sound from text using Sora 2 Pro, OpenAI's higher tier.

    It outputs 1080p by default where plain Sora 2 stays at 720p; 720p can be chosen for cheaper trials.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        delete_video: Deletes the video from the provider after the run; it cannot be remixed any more.
        detect_and_block_ip: Refuses prompts and pictures with well-known characters or brands.
    """

    output: dsl.Handle[VideoRef]
    video_id: dsl.Handle[str]
    thumbnail: dsl.Handle[ImageRef]
    spritesheet: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[Literal["720p", "1080p", "true_1080p"]] = "1080p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        duration: dsl.Input[shared.SoraDurationValue] = 4,
        delete_video: dsl.Input[bool] = True,
        detect_and_block_ip: dsl.Input[bool] = False,
        character_ids: dsl.ListInput[str] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            duration=duration,
            delete_video=delete_video,
            detect_and_block_ip=detect_and_block_ip,
            character_ids=character_ids,
        )
