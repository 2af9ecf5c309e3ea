class IpAdapterFaceId(dsl.Builder, node_type="fal.image_to_image.IpAdapterFaceId"):
    """
    Generate a portrait of a given face with IP-Adapter FaceID on SD 1.5 or SDXL.

    Takes one face or a zip of photos that are averaged, and a checkpoint of your choice; research licence.

    Args:
        model_type: Adapter variant: SD 1.5 or SDXL, with 'plus' holding the face closer. AuraFace swaps the face encoder.
        prompt: The portrait to make: setting, clothes, style.
        face_image: Photo of the face to match; scaled and cropped to 640 by 640 if it is another size.
        face_images_data: Zip archive of face photos, averaged into one more reliable likeness; an alternative to the single face image.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        num_samples: How many samples of the face are taken for the likeness; more bring it closer and take longer.
        width: Width in pixels.
        height: Height in pixels.
        face_id_det_size: Size for finding the face: larger is more exact and slower; lower it if no face is found.
        base_1_5_model_repo: Stable Diffusion 1.5 model to draw with; counts only with a 1.5 adapter.
        base_sdxl_model_repo: SDXL model to draw with; counts only with an SDXL adapter.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        model_type: dsl.Input[
            Literal["1_5-v1", "1_5-v1-plus", "1_5-v2-plus", "SDXL-v1", "SDXL-v2-plus", "1_5-auraface-v1"]
        ] = "1_5-v1",
        prompt: dsl.Input[str],
        face_image: dsl.FileInput[ImageRef] | None = None,
        face_images_data: dsl.FileInput[AssetRef] | None = None,
        negative_prompt: dsl.Input[
            str
        ] = "blurry, low resolution, bad, ugly, low quality, pixelated, interpolated, compression artifacts, noisey, grainy",
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 7.5,
        num_inference_steps: dsl.Input[int] = 50,
        num_samples: dsl.Input[int] = 4,
        width: dsl.Input[int] = 512,
        height: dsl.Input[int] = 512,
        face_id_det_size: dsl.Input[int] = 640,
        base_1_5_model_repo: dsl.Input[str] = "SG161222/Realistic_Vision_V4.0_noVAE",
        base_sdxl_model_repo: dsl.Input[str] = "SG161222/RealVisXL_V3.0",
    ) -> None:
        super().__init__(
            model_type=model_type,
            prompt=prompt,
            face_image=face_image,
            face_images_data=face_images_data,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            num_samples=num_samples,
            width=width,
            height=height,
            face_id_det_size=face_id_det_size,
            base_1_5_model_repo=base_1_5_model_repo,
            base_sdxl_model_repo=base_sdxl_model_repo,
        )
