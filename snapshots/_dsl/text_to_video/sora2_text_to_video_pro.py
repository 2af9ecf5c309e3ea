class Sora2TextToVideoPro(dsl.Builder, node_type="fal.text_to_video.Sora2TextToVideoPro"):
    """
    Create 4, 8 or 12 second clips with sound from text using Sora 2 Pro, OpenAI's higher tier.

    It outputs 1080p by default where plain Sora 2 stays at 720p; 720p can be chosen for cheaper trials.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        delete_video: Deletes the video from the provider after the run; it cannot be remixed any more.
        detect_and_block_ip: Refuses prompts and pictures with well-known characters or brands.
    """

    output: dsl.Handle[VideoRef]
    video_id: dsl.Handle[str]
    spritesheet: dsl.Handle[ImageRef]
    thumbnail: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        duration: dsl.Input[shared.SoraDurationValue] = 4,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        delete_video: dsl.Input[bool] = True,
        detect_and_block_ip: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            delete_video=delete_video,
            detect_and_block_ip=detect_and_block_ip,
        )
