class Sam2Video(dsl.Builder, node_type="fal.video_to_video.Sam2Video"):
    """
    Follow an object through a video with Meta's SAM 2 from points, boxes or a start mask.

    Masks are laid on and boxed frames zipped on request; words are not understood, SAM 3 finds things by name.

    Args:
        video: Footage in which an object should be followed.
        mask_url: Mask of the object to start from.
        prompts: Clicked points with frame, position and label: 1 belongs to the object, 0 does not.
        box_prompts: Boxes drawn around what should be found or removed.
        apply_mask: Shows what was found by laying the mask over the returned clip.
        boundingbox_zip: Also returns pictures with boxes drawn on every frame, as a zip archive.
    """

    output: dsl.Handle[VideoRef]
    boundingbox_frames_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        mask_url: dsl.FileInput[ImageRef] | None = None,
        prompts: dsl.ListInput[shared.Sam2PointPrompt] | None = None,
        box_prompts: dsl.ListInput[shared.Sam2BoxPrompt] | None = None,
        apply_mask: dsl.Input[bool] = False,
        boundingbox_zip: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            mask_url=mask_url,
            prompts=prompts,
            box_prompts=box_prompts,
            apply_mask=apply_mask,
            boundingbox_zip=boundingbox_zip,
        )
