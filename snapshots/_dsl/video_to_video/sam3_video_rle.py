class Sam3VideoRle(dsl.Builder, node_type="fal.video_to_video.Sam3VideoRle"):
    """
    Follow things through a video with SAM 3, by name, start mask, or points and boxes on any frame.

    Masks are laid on and boxed frames zipped only on request; the plain version has no start mask.

    Args:
        video: Footage in which things should be followed.
        mask_url: Mask of the object at the frame where tracking starts.
        prompt: Objects to track, named in words and parted by commas.
        point_prompts: Points on what is wanted or not wanted.
        box_prompts: Boxes drawn around what should be found or removed.
        apply_mask: Shows what was found by laying the mask over the returned clip.
        boundingbox_zip: Also returns pictures with boxes drawn on every frame, as a zip archive.
        detection_threshold: How sure the model must be; lower finds more and errs more often. Try 0.2 to 0.3 when words find nothing.
        frame_index: Number of the frame that the start mask belongs to; counts only with a mask.
    """

    output: dsl.Handle[VideoRef]
    boundingbox_frames_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        mask_url: dsl.FileInput[ImageRef] | None = None,
        prompt: dsl.Input[str] = "",
        point_prompts: dsl.ListInput[shared.PointPrompt] | None = None,
        box_prompts: dsl.ListInput[shared.BoxPrompt] | None = None,
        apply_mask: dsl.Input[bool] = False,
        boundingbox_zip: dsl.Input[bool] = False,
        detection_threshold: dsl.Number = 0.5,
        frame_index: dsl.Input[int] = 0,
    ) -> None:
        super().__init__(
            video=video,
            mask_url=mask_url,
            prompt=prompt,
            point_prompts=point_prompts,
            box_prompts=box_prompts,
            apply_mask=apply_mask,
            boundingbox_zip=boundingbox_zip,
            detection_threshold=detection_threshold,
            frame_index=frame_index,
        )
