class Sora2ImageToVideo(dsl.Builder, node_type="fal.image_to_video.Sora2ImageToVideo"):
    """
    Continue a first frame as a 720p clip with sound, using OpenAI's Sora 2.

    Lasts 4 to 20 seconds, takes up to two created characters and a dated model snapshot; Pro goes to 1080p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video: 720p, or auto, which leaves it to fal.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        delete_video: Remove the clip from OpenAI's side afterwards. Switch off if you mean to remix it by its video id.
        model: Which Sora 2 snapshot to use. The undated name follows the latest; a dated one stays fixed.
        detect_and_block_ip: Refuses prompts and pictures with well-known characters or brands.
        character_ids: IDs of up to two characters made with Sora 2 Create Character; the prompt calls them by name. Binds the run to OpenAI.
        image: The picture that the video opens with.
    """

    output: dsl.Handle[VideoRef]
    video_id: dsl.Handle[str]
    thumbnail: dsl.Handle[ImageRef]
    spritesheet: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[Literal["auto", "720p"]] = "auto",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        duration: dsl.Input[shared.SoraDurationValue] = 4,
        delete_video: dsl.Input[bool] = True,
        model: dsl.Input[Literal["sora-2", "sora-2-2025-12-08", "sora-2-2025-10-06"]] = "sora-2",
        detect_and_block_ip: dsl.Input[bool] = False,
        character_ids: dsl.ListInput[str] | None = None,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            duration=duration,
            delete_video=delete_video,
            model=model,
            detect_and_block_ip=detect_and_block_ip,
            character_ids=character_ids,
            image=image,
        )
