class Sora2VideoToVideoRemix(dsl.Builder, node_type="fal.video_to_video.Sora2VideoToVideoRemix"):
    """
    Remix an earlier Sora 2 video by its ID and a new prompt; motion and structure carry over.

    Works only on clips that Sora nodes made with deletion off, never on uploaded footage.

    Args:
        video_id: The id returned by an earlier Sora 2 run that was made with deletion off; uploads have none.
        prompt: What should be different in the remix. Concrete words get closest.
        delete_video: Deletes the new clip from OpenAI after the run, so that it cannot be remixed again.
    """

    output: dsl.Handle[VideoRef]
    video_id: dsl.Handle[str]
    thumbnail: dsl.Handle[ImageRef]
    spritesheet: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        video_id: dsl.Input[str],
        prompt: dsl.Input[str],
        delete_video: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video_id=video_id,
            prompt=prompt,
            delete_video=delete_video,
        )
