class Sora2TextToVideoPro(dsl.Builder, node_type="fal.text_to_video.Sora2TextToVideoPro"):
    """
    Generate a clip with sound from text, using Sora 2 Pro, OpenAI's higher tier.

    1080p by default, true 1080p or 720p by choice, 4 to 20 seconds; plain Sora 2 stays at 720p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        delete_video: Deletes the video from the provider after the run; it cannot be remixed any more.
        detect_and_block_ip: Refuses prompts and pictures with well-known characters or brands.
        character_ids: IDs of up to two characters made with Sora 2 Create Character; the prompt calls them by name. Binds the run to OpenAI.
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
