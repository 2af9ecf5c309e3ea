class Sora2ImageToVideoPro(dsl.Builder, node_type="fal.image_to_video.Sora2ImageToVideoPro"):
    """
    Continue a first frame with OpenAI's Sora 2 Pro: the dearer tier with 1080p besides 720p, sound included, 4, 8 or 12 seconds.

    No snapshot choice, unlike plain Sora 2.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        delete_video: Erase the clip from OpenAI once delivered. Keep it if a remix by video id should stay possible.
        detect_and_block_ip: Refuses prompts and pictures with well-known characters or brands.
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
        resolution: dsl.Input[Literal["auto", "720p", "1080p"]] = "auto",
        delete_video: dsl.Input[bool] = True,
        detect_and_block_ip: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            delete_video=delete_video,
            detect_and_block_ip=detect_and_block_ip,
        )
