class FashnTryonV15(dsl.Builder, node_type="fal.image_to_image.FashnTryonV15"):
    """
    Put a garment photo on a model photo with FASHN Virtual Try-On 1.5, at 576x864.

    Takes worn or flat-lay garments, three speed modes and up to four samples; 1.6 renders larger.

    Args:
        model_image: Photo of the person who should wear the garment.
        garment_image: Image of the garment, worn by someone or lying flat.
        category: Kind of garment, so that it sits on the right part of the body; auto recognises it.
        mode: Speed against finish: performance is quickest, quality takes longest, balanced lies between.
        garment_photo_type: Whether the garment is worn in its photo or lies flat or on a ghost mannequin; auto recognises it.
        moderation_level: How strictly garment pictures are checked: not at all, for explicit content, or for underwear and swimwear too.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_samples: How many fittings of the same garment to make; the best one can then be picked.
        segmentation_free: Fits the garment without cutting out the old clothes first, which suits loose and bulky pieces.
        output_format: File format of the result: png is the best quality, jpeg is faster.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        model_image: dsl.FileInput[ImageRef],
        garment_image: dsl.FileInput[ImageRef],
        category: dsl.Input[Literal["tops", "bottoms", "one-pieces", "auto"]] = "auto",
        mode: dsl.Input[Literal["performance", "balanced", "quality"]] = "balanced",
        garment_photo_type: dsl.Input[Literal["auto", "model", "flat-lay"]] = "auto",
        moderation_level: dsl.Input[Literal["none", "permissive", "conservative"]] = "permissive",
        seed: dsl.Input[int] = -1,
        num_samples: dsl.Input[int] = 1,
        segmentation_free: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
    ) -> None:
        super().__init__(
            model_image=model_image,
            garment_image=garment_image,
            category=category,
            mode=mode,
            garment_photo_type=garment_photo_type,
            moderation_level=moderation_level,
            seed=seed,
            num_samples=num_samples,
            segmentation_free=segmentation_free,
            output_format=output_format,
        )
