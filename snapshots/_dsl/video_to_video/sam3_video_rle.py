class Sam3VideoRle(dsl.Builder, node_type="fal.video_to_video.Sam3VideoRle"):
    """
    Track objects in a video with SAM 3 from text, points, boxes or a starting mask at any frame.

    The sibling that can encode masks as run-length data (return_rle) and zip boxed frames; masks are not painted on unless you ask.

    Args:
        video: The source footage that this endpoint works on.
        mask_url: Image that marks the area to work on, usually white where something may change.
        prompt: Objects to track, named in words and parted by commas.
        text_prompt: Older name of the prompt, kept so that old requests go on working. Use the prompt instead.
        apply_mask: Shows what was found by laying the mask over the returned picture or clip.
        boundingbox_zip: Also returns pictures with boxes drawn on every frame, as a zip archive.
        box_prompts: Boxes drawn around what should be found or removed.
        detection_threshold: How sure the model must be; lower finds more and errs more often.
        frame_index: Number of the frame that the point, box or mask belongs to.
        point_prompts: Points on what is wanted or not wanted.
        return_rle: Switches the run-length codes on, a compact form of the masks for programs; off returns video alone.
        rle_return_mode: Whether the run-length codes come as a file or directly as a list.
    """

    output: dsl.Handle[VideoRef]
    boundingbox_frames_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        mask_url: dsl.Input[ImageRef] | None = None,
        prompt: dsl.Input[str] = "",
        text_prompt: dsl.Input[str] | None = None,
        apply_mask: dsl.Input[bool] = False,
        boundingbox_zip: dsl.Input[bool] = False,
        box_prompts: dsl.ListInput[shared.BoxPrompt] | None = None,
        detection_threshold: dsl.Number = 0.5,
        frame_index: dsl.Input[int] = 0,
        point_prompts: dsl.ListInput[shared.PointPrompt] | None = None,
        return_rle: dsl.Input[bool] = False,
        rle_return_mode: dsl.Input[Literal["url", "list"]] = "list",
    ) -> None:
        super().__init__(
            video=video,
            mask_url=mask_url,
            prompt=prompt,
            text_prompt=text_prompt,
            apply_mask=apply_mask,
            boundingbox_zip=boundingbox_zip,
            box_prompts=box_prompts,
            detection_threshold=detection_threshold,
            frame_index=frame_index,
            point_prompts=point_prompts,
            return_rle=return_rle,
            rle_return_mode=rle_return_mode,
        )
