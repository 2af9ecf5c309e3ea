class IpAdapterFaceId(dsl.Builder, node_type="fal.image_to_image.IpAdapterFaceId"):
    """
    Generate a portrait of a given face with IP-Adapter FaceID on Stable Diffusion 1.5 or SDXL, from one face or a zip of them averaged.

    Research licence; six adapter variants and free choice of checkpoint.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        face_image: Image of the face to match, scaled and cropped to a square if needed.
        face_images_data: Zip archive of face photos; they are averaged into one more reliable identity.
        face_id_det_size: Size for finding the face: larger is more exact and slower; lower it if no face is found.
        height: Height in pixels.
        width: Width in pixels.
        base_1_5_model_repo: Stable Diffusion 1.5 model to draw with.
        base_sdxl_model_repo: SDXL model to draw with.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        model_type: Adapter variant: SD 1.5 or SDXL, with 'plus' holding the face closer. AuraFace swaps the face encoder.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        num_samples: How many samples of the face are taken for the likeness; more bring it closer and take longer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        face_image: dsl.Input[ImageRef] | None = None,
        face_images_data: dsl.Input[AssetRef] | None = None,
        face_id_det_size: dsl.Input[int] = 640,
        height: dsl.Input[int] = 512,
        width: dsl.Input[int] = 512,
        base_1_5_model_repo: dsl.Input[str] = "SG161222/Realistic_Vision_V4.0_noVAE",
        base_sdxl_model_repo: dsl.Input[str] = "SG161222/RealVisXL_V3.0",
        guidance_scale: dsl.Number = 7.5,
        model_type: dsl.Input[
            Literal["1_5-v1", "1_5-v1-plus", "1_5-v2-plus", "SDXL-v1", "SDXL-v2-plus", "1_5-auraface-v1"]
        ] = "1_5-v1",
        negative_prompt: dsl.Input[
            str
        ] = "blurry, low resolution, bad, ugly, low quality, pixelated, interpolated, compression artifacts, noisey, grainy",
        num_inference_steps: dsl.Input[int] = 50,
        num_samples: dsl.Input[int] = 4,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            face_image=face_image,
            face_images_data=face_images_data,
            face_id_det_size=face_id_det_size,
            height=height,
            width=width,
            base_1_5_model_repo=base_1_5_model_repo,
            base_sdxl_model_repo=base_sdxl_model_repo,
            guidance_scale=guidance_scale,
            model_type=model_type,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            num_samples=num_samples,
            seed=seed,
        )
