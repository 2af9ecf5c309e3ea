class Sora2ImageToVideo(dsl.Builder, node_type="fal.image_to_video.Sora2ImageToVideo"):
    """
    Continue a first frame as a clip with sound using OpenAI's Sora 2: 4, 8 or 12 seconds at 720p, dated model snapshots selectable, plus thumbnail and spritesheet.

    Pro adds 1080p.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        delete_video: Remove the clip from OpenAI's side afterwards. Switch off if you mean to remix it by its video id.
        detect_and_block_ip: Refuses prompts and pictures with well-known characters or brands.
        model: Which Sora 2 snapshot to use. The undated name follows the latest; a dated one stays fixed.
    """

    output: dsl.Handle[VideoRef]
    video_id: dsl.Handle[str]
    spritesheet: dsl.Handle[ImageRef]
    thumbnail: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        duration: dsl.Input[shared.SoraDurationValue] = 4,
        resolution: dsl.Input[Literal["auto", "720p"]] = "auto",
        delete_video: dsl.Input[bool] = True,
        detect_and_block_ip: dsl.Input[bool] = False,
        model: dsl.Input[Literal["sora-2", "sora-2-2025-12-08", "sora-2-2025-10-06"]] = "sora-2",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            delete_video=delete_video,
            detect_and_block_ip=detect_and_block_ip,
            model=model,
        )
