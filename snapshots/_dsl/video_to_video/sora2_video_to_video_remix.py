class Sora2VideoToVideoRemix(dsl.Builder, node_type="fal.video_to_video.Sora2VideoToVideoRemix"):
    """
    Remix an earlier Sora 2 video by giving its video_id and a new prompt; motion and structure carry over, sound included.

    Works only on clips made by Sora nodes with deletion switched off, never on uploads.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video_id: The id returned by an earlier Sora 2 run that was made with deletion off; uploads have none.
        delete_video: Deletes the video from the provider after the run; it cannot be remixed any more.
    """

    output: dsl.Handle[VideoRef]
    video_id: dsl.Handle[str]
    spritesheet: dsl.Handle[ImageRef]
    thumbnail: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video_id: dsl.Input[str],
        delete_video: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video_id=video_id,
            delete_video=delete_video,
        )
