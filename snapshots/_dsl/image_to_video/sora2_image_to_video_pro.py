class Sora2ImageToVideoPro(dsl.Builder, node_type="fal.image_to_video.Sora2ImageToVideoPro"):
    """
    Continue a first frame as a clip with sound of 4 to 20 seconds, using OpenAI's Sora 2 Pro.

    Goes to 1080p, in a plain and a true version, where Sora 2 stops at 720p; no snapshot to choose.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and costs more. true_1080p is the largest, auto leaves it to fal.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        delete_video: Erase the clip from OpenAI once delivered. Keep it if a remix by video id should stay possible.
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
        resolution: dsl.Input[Literal["auto", "720p", "1080p", "true_1080p"]] = "auto",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        duration: dsl.Input[shared.SoraDurationValue] = 4,
        delete_video: dsl.Input[bool] = True,
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
            detect_and_block_ip=detect_and_block_ip,
            character_ids=character_ids,
            image=image,
        )
