class Sam3VideoRle(dsl.Builder, node_type="fal.video_to_video.Sam3VideoRle"):
    """
    Track objects in a video with SAM 3 from text, points, boxes or a starting mask at any frame.

    The sibling that can encode masks as run-length data (return_rle) and zip boxed frames; masks are not painted on unless you ask.

    Args:
        video: The source footage that this endpoint works on.
        mask_url: Image that marks the area to work on, usually white where something may change.
        prompt: Objects to track, named in words and parted by commas.
        point_prompts: Points on what is wanted or not wanted.
        box_prompts: Boxes drawn around what should be found or removed.
        apply_mask: Shows what was found by laying the mask over the returned picture or clip.
        boundingbox_zip: Also returns pictures with boxes drawn on every frame, as a zip archive.
        detection_threshold: How sure the model must be; lower finds more and errs more often.
        frame_index: Number of the frame that the point, box or mask belongs to.
    """

    output: dsl.Handle[VideoRef]
    boundingbox_frames_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        mask_url: dsl.Input[ImageRef] | None = None,
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
